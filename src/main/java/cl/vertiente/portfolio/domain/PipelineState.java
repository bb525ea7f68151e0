package cl.vertiente.portfolio.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where an initiative stands on its way to public investment, as the State writes it. Never set: {@link #of} derives it from the events,
 * in whatever order they were entered. Backward steps are normal: the last event decides, not the farthest.
 */
public enum PipelineState {
    IDEA, EN_DISENO, DISENO_TERMINADO, POSTULADA, EN_ADMISIBILIDAD, INADMISIBLE, EN_EVALUACION, FI, OT, IN, RE, RS, AD, PRIORIZADA,
    APROBADA_CORE, CONVENIO, EN_LICITACION, DESIERTA, ADJUDICADA, EN_EJECUCION, PARALIZADA, RECEPCION_PROVISORIA, RECEPCION_DEFINITIVA,
    EN_OPERACION, DESISTIDA, TERMINO_ANTICIPADO;

    private static final Set<PipelineState> UNDER_ANALYSIS = EnumSet.range(IDEA, RE);
    private static final Set<PipelineState> BEFORE_WORKS = EnumSet.range(IDEA, ADJUDICADA);

    /** @param events those in force, in any order; none is an idea */
    public static PipelineState of(List<PipelineEvent> events) {
        var state = IDEA;
        for (var event : PipelineEvent.inOrder(events)) {
            state = after(state, event);
        }
        return state;
    }

    private static PipelineState after(PipelineState before, PipelineEvent event) {
        return switch (event.kind()) {
            case IDEA -> IDEA;
            case DESIGN_START -> EN_DISENO;
            case DESIGN_PROGRESS -> before == IDEA ? EN_DISENO : before;
            case DESIGN_END -> DISENO_TERMINADO;
            case POSTULATION -> POSTULADA;
            case ADMISSIBILITY -> EN_ADMISIBILIDAD;
            case INADMISSIBLE -> INADMISIBLE;
            case SNI_ENTRY -> EN_EVALUACION;
            case RATE -> rated(before, event.rate());
            case PRIORITISED -> PRIORIZADA;
            case CORE_APPROVAL -> APROBADA_CORE;
            case AGREEMENT -> CONVENIO;
            case TENDER -> EN_LICITACION;
            case DESERTED -> DESIERTA;
            case AWARD -> ADJUDICADA;
            case START, RESUME -> EN_EJECUCION;
            case PROGRESS -> BEFORE_WORKS.contains(before) ? EN_EJECUCION : before;
            case STOP -> PARALIZADA;
            case PROVISIONAL_ACCEPTANCE -> RECEPCION_PROVISORIA;
            case FINAL_ACCEPTANCE -> RECEPCION_DEFINITIVA;
            case OPERATION -> EN_OPERACION;
            case EARLY_END -> TERMINO_ANTICIPADO;
            case WITHDRAWAL -> DESISTIDA;
            case PRIVATE_CONTRIBUTION -> before;
        };
    }

    /** A favourable continuity recommends what was under analysis, and moves nothing that went on already. */
    private static PipelineState rated(PipelineState before, Rate rate) {
        return rate != Rate.CF ? valueOf(rate.name()) : UNDER_ANALYSIS.contains(before) ? RS : before;
    }

    /** Nothing follows unless it is taken up again. */
    public boolean isOver() {
        return this == EN_OPERACION || this == DESISTIDA || this == TERMINO_ANTICIPADO;
    }
}
