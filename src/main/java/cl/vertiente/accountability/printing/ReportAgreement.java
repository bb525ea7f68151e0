package cl.vertiente.accountability.printing;

/** The agreement that a report is of, with its two parties. */
public record ReportAgreement(String code, String name, String grantor, String executor) { }
