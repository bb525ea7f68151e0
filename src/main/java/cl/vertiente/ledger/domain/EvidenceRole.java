package cl.vertiente.ledger.domain;

/** What a document proves about a voucher. */
public enum EvidenceRole { DOCUMENT, PAYMENT_PROOF, CONTRACT, ACTIVITY_REPORT, RECEPTION_ACT, QUOTE, WITHHOLDING_PROOF, OTHER }
