package cl.vertiente.agreement.domain;

/** The three categories of the monthly report (Resolución 30/2015 CGR): operación, personal, inversión. */
public enum ExpenseCategory { OPERATION, PERSONNEL, INVESTMENT }
