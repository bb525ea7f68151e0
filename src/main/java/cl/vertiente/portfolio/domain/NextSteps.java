package cl.vertiente.portfolio.domain;

import static cl.vertiente.portfolio.domain.EventKind.ADMISSIBILITY;
import static cl.vertiente.portfolio.domain.EventKind.AGREEMENT;
import static cl.vertiente.portfolio.domain.EventKind.AWARD;
import static cl.vertiente.portfolio.domain.EventKind.CORE_APPROVAL;
import static cl.vertiente.portfolio.domain.EventKind.DESERTED;
import static cl.vertiente.portfolio.domain.EventKind.DESIGN_END;
import static cl.vertiente.portfolio.domain.EventKind.DESIGN_PROGRESS;
import static cl.vertiente.portfolio.domain.EventKind.DESIGN_START;
import static cl.vertiente.portfolio.domain.EventKind.FINAL_ACCEPTANCE;
import static cl.vertiente.portfolio.domain.EventKind.INADMISSIBLE;
import static cl.vertiente.portfolio.domain.EventKind.OPERATION;
import static cl.vertiente.portfolio.domain.EventKind.POSTULATION;
import static cl.vertiente.portfolio.domain.EventKind.PRIORITISED;
import static cl.vertiente.portfolio.domain.EventKind.PROGRESS;
import static cl.vertiente.portfolio.domain.EventKind.PROVISIONAL_ACCEPTANCE;
import static cl.vertiente.portfolio.domain.EventKind.RATE;
import static cl.vertiente.portfolio.domain.EventKind.RESUME;
import static cl.vertiente.portfolio.domain.EventKind.SNI_ENTRY;
import static cl.vertiente.portfolio.domain.EventKind.START;
import static cl.vertiente.portfolio.domain.EventKind.STOP;
import static cl.vertiente.portfolio.domain.EventKind.TENDER;

import java.util.List;

/** What usually happens next in a state: an offer to whoever moves an initiative; any other event may be recorded as well. */
public final class NextSteps {

    private NextSteps() {
    }

    public static List<EventKind> of(PipelineState state) {
        return switch (state) {
            case IDEA -> List.of(DESIGN_START, POSTULATION);
            case EN_DISENO -> List.of(DESIGN_PROGRESS, DESIGN_END);
            case DISENO_TERMINADO, INADMISIBLE, DESISTIDA -> List.of(POSTULATION);
            case POSTULADA -> List.of(ADMISSIBILITY, INADMISSIBLE, SNI_ENTRY);
            case EN_ADMISIBILIDAD -> List.of(SNI_ENTRY, INADMISSIBLE);
            case EN_EVALUACION, FI, OT, IN, RE -> List.of(RATE);
            case RS, AD -> List.of(PRIORITISED, CORE_APPROVAL);
            case PRIORIZADA -> List.of(CORE_APPROVAL);
            case APROBADA_CORE -> List.of(AGREEMENT);
            case CONVENIO, DESIERTA, TERMINO_ANTICIPADO -> List.of(TENDER);
            case EN_LICITACION -> List.of(AWARD, DESERTED);
            case ADJUDICADA -> List.of(START);
            case EN_EJECUCION -> List.of(PROGRESS, STOP, PROVISIONAL_ACCEPTANCE);
            case PARALIZADA -> List.of(RESUME);
            case RECEPCION_PROVISORIA -> List.of(FINAL_ACCEPTANCE);
            case RECEPCION_DEFINITIVA -> List.of(OPERATION);
            case EN_OPERACION -> List.of();
        };
    }
}
