package cl.vertiente.portfolio.domain;

/** What is set against the contribution, each by its name and never added to another; and private money, which stands beside it. */
public enum MultiplierFigure {
    POSTULATED, APPROVED, AWARDED, PRIVATE;

    static MultiplierFigure of(PipelineFigure figure) {
        return valueOf(figure.name());
    }
}
