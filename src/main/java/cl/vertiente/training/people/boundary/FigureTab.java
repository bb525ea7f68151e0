package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.FigureCut;

/** The parts of the figures, of which the page shows one at a time. */
public enum FigureTab {
    SEX, AGE, POST, SYSTEM, COMMUNE, AGREEMENT, MONTH,
    /** The committees that nobody came from. */
    NEVER;

    /** By what people are counted apart on it; null for committees without anybody. */
    FigureCut cut() {
        return this == NEVER ? null : FigureCut.valueOf(name());
    }
}
