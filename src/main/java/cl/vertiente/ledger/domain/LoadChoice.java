package cl.vertiente.ledger.domain;

/** What of a workbook is recorded, by the choice of whoever loads it. */
public enum LoadChoice {
    /** Every row, or nothing when one is rejected. */
    ALL,
    /** The rows that are valid. */
    VALID,
    /** No new voucher: only documents for those that were loaded before. */
    DOCUMENTS
}
