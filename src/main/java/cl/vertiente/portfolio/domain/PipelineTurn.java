package cl.vertiente.portfolio.domain;

/** Whose step is next with an initiative: of each state one knows who has it in hand. */
public enum PipelineTurn {

    /** Who formulates it: the foundation's designers with the municipality. */
    FORMULATOR,

    /** The regional government. */
    REGIONAL_GOVERNMENT,

    /** Who analyses it for the State. */
    EVALUATOR,

    /** The regional council. */
    COUNCIL,

    /** Who has it built by mandate or transfer. */
    TECHNICAL_UNIT,

    /** Nothing follows. */
    NOBODY;

    public static PipelineTurn of(PipelineState state) {
        return switch (state) {
            case IDEA, EN_DISENO, DISENO_TERMINADO, INADMISIBLE, FI, OT, IN -> FORMULATOR;
            case POSTULADA, EN_ADMISIBILIDAD, RS, AD, APROBADA_CORE -> REGIONAL_GOVERNMENT;
            case EN_EVALUACION, RE -> EVALUATOR;
            case PRIORIZADA -> COUNCIL;
            case CONVENIO, EN_LICITACION, DESIERTA, ADJUDICADA, EN_EJECUCION, PARALIZADA, RECEPCION_PROVISORIA,
                    RECEPCION_DEFINITIVA -> TECHNICAL_UNIT;
            case EN_OPERACION, DESISTIDA, TERMINO_ANTICIPADO -> NOBODY;
        };
    }
}
