package cl.vertiente.shared;

/** What a line of the audit trail says: something was changed, or the data of a person were read. */
public enum AuditKind { CHANGE, READ }
