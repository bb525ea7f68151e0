package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.people.domain.FormKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what the test or the survey of an activity asks: the address names which of them. */
@Named("evaluationForm")
@RequestScoped
public class EvaluationFormPage {

    private static final int MOST = 40;

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadEvaluation readEvaluation;

    @Inject
    private KeepEvaluation keepEvaluation;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ActivityView activity;
    private FormKind kind;
    private UUID formId;
    private List<QuestionRow> rows;

    @PostConstruct
    void read() {
        UUID id = Ids.parse(address.variable("id"));
        kind = switch (address.variable("which")) {
            case "prueba" -> FormKind.TEST;
            case "encuesta" -> FormKind.SURVEY;
            default -> throw new NotFound("training.activity.not-found", "");
        };
        activity = readActivities.one(id);
        if (!readActivities.isKeeper(id)) {
            throw new Forbidden("training.activity.not-keeper", "");
        }
        var results = readEvaluation.of(id);
        var known = kind == FormKind.TEST ? results.test() : results.survey();
        var sent = address.isPost() ? address.parameter("form-id") : null;
        formId = sent == null ? Ids.next() : Ids.parse(sent);
        rows = Rows.typed(address, "questions", known == null ? List.of() : known.questions().stream().map(QuestionRow::of).toList(),
                QuestionRow::new, MOST);
    }

    public void save() {
        forms.submit(address, () -> {
            rows.removeIf(QuestionRow::isEmpty);
            if (rows.isEmpty()) {
                addRow();
            }
            var questions = new ArrayList<KeepEvaluation.Question>();
            for (int i = 0; i < rows.size(); i++) {
                questions.add(rows.get(i).question(i + 1, "/questions/" + i));
            }
            var asked = new KeepEvaluation.FormRequest(kind, questions);
            if (!typed.accepts(asked)) {
                return null;
            }
            keepEvaluation.form(activity.activity().id(), formId, asked);
            notices.say("training.evaluation.form.saved");
            return "/capacitacion/" + activity.activity().id() + "/evaluacion";
        });
    }

    public void addRow() {
        rows.add(new QuestionRow());
    }

    public void removeRow(int index) {
        rows.remove(index);
        if (rows.isEmpty()) {
            addRow();
        }
    }

    public ActivityView getActivity() {
        return activity;
    }

    public boolean isTest() {
        return kind == FormKind.TEST;
    }

    public UUID getFormId() {
        return formId;
    }

    public List<QuestionRow> getRows() {
        return rows;
    }
}
