package cl.vertiente.portfolio.domain;

/** The stage of the life cycle for which money is asked. */
public enum InvestmentStage {
    PROFILE, PREFEASIBILITY, FEASIBILITY, DESIGN, EXECUTION
}
