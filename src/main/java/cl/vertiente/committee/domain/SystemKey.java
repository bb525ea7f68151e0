package cl.vertiente.committee.domain;

import cl.vertiente.shared.PlainName;

/** What tells one system of the official register from another: number, commune and name, as names are compared. */
public record SystemKey(String dohId, String communeCut, String name) {

    public static SystemKey of(String dohId, String communeCut, String officialName) {
        return new SystemKey(dohId == null ? "" : dohId, communeCut, PlainName.of(officialName));
    }
}
