package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
import cl.vertiente.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes the indicators of records from their answers again. Where nothing of the questionnaire's definition of an indicator was wrong
 * they come out as they are stored; each that does not is told.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecomputeIndicators {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private DiagnosisDesk desk;

    @Inject
    private AuditTrail audit;

    /**
     * What one step left.
     *
     * @param last the record up to which it went; null when there was none left
     * @param changed those whose indicators came out otherwise
     */
    public record Recomputed(int done, UUID last, List<UUID> changed) {
    }

    /** The next records by identifier. */
    public Recomputed next(UUID after, int most) {
        var ids = diagnoses.idsAfter(after, most);
        var changed = new ArrayList<UUID>();
        for (var id : ids) {
            var diagnosis = diagnoses.claim(id).orElseThrow();
            var before = diagnoses.indicators(id).map(DiagnosisIndicators::values).orElse(null);
            var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
            if (desk.derive(diagnosis, questionnaire, diagnoses.current(diagnosis).answers())) {
                changed.add(id);
                audit.changed(Diagnosis.class, id, before, Map.of("indicators", diagnoses.indicators(id).orElseThrow().values()));
            }
        }
        audit.unchanged();
        return new Recomputed(ids.size(), ids.isEmpty() ? null : ids.get(ids.size() - 1), List.copyOf(changed));
    }

    public long count() {
        audit.unchanged();
        return diagnoses.count();
    }
}
