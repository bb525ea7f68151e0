package cl.vertiente.ledger.domain;

/** A scanned document as a row names it, and what it proves. */
public record NamedFile(EvidenceRole role, String name) {
}
