package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.AnswerCheck;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormContext;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.Indicators;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;

/** Tries a version of the form: what would be wrong with answers, and which values would be drawn from them. Nothing is stored. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ADMINISTRATOR}, readOnly = true)
public class TryQuestionnaire {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Clock clock;

    public Questionnaire open(int version) {
        return questionnaires.version(version).orElseThrow(() -> new NotFound("diagnosis.form.version.unknown", ""));
    }

    /** @param complete whether what is required is demanded, too */
    public List<FormFault> faults(int version, Answers answers, boolean complete) {
        return AnswerCheck.faults(open(version), answers, complete, new FormContext(LocalDateTime.ofInstant(clock.instant(), Chile.ZONE),
                null));
    }

    public SortedMap<String, IndicatorValue> indicators(int version, Answers answers) {
        return Indicators.of(open(version), answers);
    }
}
