package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.ScoreSummary;
import cl.vertiente.training.people.domain.SurveySummary;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the tests and the survey of an activity ask and came to; the scores of each person for who may read them. */
@Named("evaluation")
@RequestScoped
public class EvaluationPage {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.TRAINER, Role.AUDITOR);

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadEvaluation readEvaluation;

    @Inject
    private ReadScores readScores;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PeopleWords words;

    @Inject
    private Address address;

    private ActivityView activity;
    private ReadEvaluation.Results results;
    private List<ReadScores.PersonScores> people = List.of();
    private boolean keeper;

    /** One answer of a question. */
    public record Choice(String letter, String text, boolean right) {
    }

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("id"));
        activity = readActivities.one(id);
        results = readEvaluation.of(id);
        keeper = readActivities.isKeeper(id) && activity.activity().state() != ActivityState.VALIDATED;
        if (caller.required().isAny(READERS)) {
            people = readScores.of(id);
        }
    }

    /** A mean, or why there is none. */
    public String mean(Object mean, int count) {
        return mean != null ? Show.number(mean) : count == 0 ? null : words.say("training.evaluation.few",
                ScoreSummary.FEWEST);
    }

    public List<Choice> choices(FormQuestion question) {
        var choices = new ArrayList<Choice>();
        for (int place = 0; place < question.options().size(); place++) {
            choices.add(new Choice(FormQuestion.letter(place), question.options().get(place),
                    question.right() != null && question.right() == place));
        }
        return choices;
    }

    /** How many chose each answer, in words. */
    public List<String> chosen(SurveySummary summary) {
        var question = results.survey().questions().stream().filter(one -> one.id().equals(summary.id())).findFirst().orElseThrow();
        var said = new ArrayList<String>();
        for (int place = 0; place < summary.chosen().size(); place++) {
            said.add(words.say("training.evaluation.chosen", question.options().get(place), summary.chosen().get(place)));
        }
        return said;
    }

    public ActivityView getActivity() {
        return activity;
    }

    public ReadEvaluation.Results getResults() {
        return results;
    }

    /** Empty for who does not read them. */
    public List<ReadScores.PersonScores> getPeople() {
        return people;
    }

    /** Whether the caller writes questions and sheets. */
    public boolean isKeeper() {
        return keeper;
    }
}
