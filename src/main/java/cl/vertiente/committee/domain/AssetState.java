package cl.vertiente.committee.domain;

/** An installation as the audit trail keeps it before and after an observation. */
public record AssetState(String kind, AssetReport report) {
}
