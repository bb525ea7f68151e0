package cl.vertiente.portfolio.domain;

/** Results of the technical and economic analysis (RATE), as the national investment system writes them. */
public enum Rate {
    FI, OT, IN, RE, CF, AD, RS;

    /** With it money may be sought. */
    public boolean isFavourable() {
        return this == RS || this == AD || this == CF;
    }
}
