package cl.vertiente.portfolio.domain;

/** How far public money came. They are never added up and never mixed. */
public enum PipelineFigure {
    POSTULATED, APPROVED, AWARDED
}
