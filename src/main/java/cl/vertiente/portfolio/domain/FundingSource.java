package cl.vertiente.portfolio.domain;

/** Where money for an initiative is asked. */
public enum FundingSource {
    FNDR, FRIL, CIRCULAR_33, FRPD, SUBDERE, DOH_SSR, MUNICIPAL, PRIVATE, COMMITTEE, OTHER;

    /** The multiplier counts public money only. */
    public boolean isPublic() {
        return this != PRIVATE && this != COMMITTEE;
    }
}
