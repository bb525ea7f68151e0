package cl.vertiente.agreement.domain;

/** What a guarantee may be (Ley de Presupuestos, art. 25): vale vista, boleta, póliza, depósito a plazo, certificado de fianza. */
public enum GuaranteeKind { CASHIERS_CHECK, BANK_GUARANTEE, SURETY_POLICY, TERM_DEPOSIT, MUTUAL_GUARANTEE }
