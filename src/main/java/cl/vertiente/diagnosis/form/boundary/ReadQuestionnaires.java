package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange;
import cl.vertiente.diagnosis.form.domain.QuestionnaireDiff;
import cl.vertiente.diagnosis.form.domain.QuestionnaireVersion;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The diagnosis form in each of its versions: what is asked is no secret to anybody who works with the programme. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadQuestionnaires {

    private static final String CURRENT = "current";

    @Inject
    private Questionnaires questionnaires;

    public List<QuestionnaireVersion> all() {
        return questionnaires.all();
    }

    /** @param version a number, or {@code current} */
    public Questionnaire one(String version) {
        if (version.equals(CURRENT)) {
            return questionnaires.current();
        }
        var number = version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : 0;
        return questionnaires.version(number).orElseThrow(() -> new NotFound("diagnosis.form.version.unknown", ""));
    }

    /** What a version changed; nothing of the first one. */
    public List<QuestionnaireChange> changes(Questionnaire questionnaire) {
        return questionnaires.version(questionnaire.version() - 1).map(before -> QuestionnaireDiff.of(before, questionnaire))
                .orElse(List.of());
    }
}
