package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
import cl.vertiente.diagnosis.visit.domain.IndicatorTotal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Totals of the indicators over the filtered records: of each system the last visit alone, so that none counts twice, and no void record
 * unless it is asked for. The regional government reads those of approved versions, as everywhere.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadIndicatorTotals {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentCaller caller;

    /** In the order of the newest form. */
    public List<IndicatorTotal> of(DiagnosisFilter filter) {
        return IndicatorTotal.of(form().indicators(), diagnoses.lastOfEachSystem(caller.required(), filter).stream()
                .map(DiagnosisIndicators::values).toList());
    }

    /** By which their names and choices are said. */
    public Questionnaire form() {
        return questionnaires.current();
    }
}
