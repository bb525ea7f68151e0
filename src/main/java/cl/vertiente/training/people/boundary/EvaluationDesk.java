package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.EvaluationSheet;
import cl.vertiente.training.people.domain.Evaluations;
import cl.vertiente.training.people.domain.ScoreSummary.Scores;
import cl.vertiente.training.people.domain.TestMoment;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The scores of the people of an activity: of each test the last sheet counts, under the record in which its person goes on. */
@ApplicationScoped
public class EvaluationDesk {

    @Inject
    private Evaluations evaluations;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk people;

    List<Scores> scores(UUID activityId) {
        var byPerson = new LinkedHashMap<UUID, Map<TestMoment, BigDecimal>>();
        evaluations.sheets(activityId).stream().filter(sheet -> sheet.traineeId() != null)
                .forEach(sheet -> byPerson.computeIfAbsent(person(sheet), id -> new HashMap<>()).put(sheet.moment(), sheet.score()));
        return byPerson.entrySet().stream().map(entry -> new Scores(entry.getKey(), entry.getValue().get(TestMoment.BEFORE),
                entry.getValue().get(TestMoment.AFTER))).toList();
    }

    /** The last sheet of each person. */
    Map<UUID, EvaluationSheet> last(UUID activityId, TestMoment moment) {
        var byPerson = new LinkedHashMap<UUID, EvaluationSheet>();
        evaluations.sheets(activityId).stream().filter(sheet -> sheet.traineeId() != null && sheet.moment() == moment)
                .forEach(sheet -> byPerson.put(person(sheet), sheet));
        return byPerson;
    }

    private UUID person(EvaluationSheet sheet) {
        return people.current(trainees.find(sheet.traineeId()).orElseThrow()).id();
    }
}
