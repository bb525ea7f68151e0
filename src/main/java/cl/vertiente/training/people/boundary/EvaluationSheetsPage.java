package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.people.boundary.KeepEvaluation.SheetRequest;
import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.TestMoment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sheets of paper typed in, a row each: a test of everybody of the activity, or surveys of nobody. The address names which. */
@Named("evaluationSheets")
@RequestScoped
public class EvaluationSheetsPage {

    private static final int SURVEYS_AT_ONCE = 10;

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadEvaluation readEvaluation;

    @Inject
    private ReadAnswerSheets readSheets;

    @Inject
    private KeepEvaluation keepEvaluation;

    @Inject
    private PeopleWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ActivityView activity;
    private TestMoment moment;
    private ReadEvaluation.Form form;
    private UUID pile;
    private List<SheetLine> lines;

    @PostConstruct
    void read() {
        UUID id = Ids.parse(address.variable("id"));
        moment = switch (address.variable("which")) {
            case "antes" -> TestMoment.BEFORE;
            case "despues" -> TestMoment.AFTER;
            case "encuesta" -> null;
            default -> throw new NotFound("training.activity.not-found", "");
        };
        activity = readActivities.one(id);
        if (!readActivities.isKeeper(id)) {
            throw new Forbidden("training.activity.not-keeper", "");
        }
        var results = readEvaluation.of(id);
        form = isTest() ? results.test() : results.survey();
        var sent = address.isPost() ? address.parameter("pile") : null;
        pile = sent == null ? Ids.next() : Ids.parse(sent);
        lines = isTest() ? readSheets.of(id, moment).stream().map(sheet -> SheetLine.of(sheet, form == null ? null : form.id(),
                getQuestions())).toList() : form == null ? List.of() : IntStream.rangeClosed(1, SURVEYS_AT_ONCE)
                .mapToObj(number -> SheetLine.ofNobody(number, words.say("training.evaluation.sheet.number", number))).toList();
    }

    /** Rows that say what is known already are left alone. */
    public void save() {
        forms.submit(address, () -> {
            var requests = new LinkedHashMap<UUID, SheetRequest>();
            for (var line : lines) {
                var request = request(line);
                if (request != null) {
                    requests.put(Ids.derived(pile, line.key()), request);
                }
            }
            if (forms.isFaulty()) {
                return null;
            }
            notices.say("training.evaluation.sheet.saved", keepEvaluation.sheets(activity.activity().id(), requests));
            return "/capacitacion/" + activity.activity().id() + "/evaluacion" + (isTest() ? "" : "/anotar/encuesta");
        });
    }

    /** Null when nothing new was typed in the row. */
    private SheetRequest request(SheetLine line) {
        var answers = new HashMap<String, Integer>();
        var typedNow = new HashMap<String, String>();
        for (var question : getQuestions()) {
            var text = answer(line, question);
            if (text != null && !text.isBlank()) {
                typedNow.put(question.id(), text.strip());
                question.typed(text).ifPresentOrElse(read -> answers.put(question.id(), read),
                        () -> forms.fault(pointer(line, question), words.say("training.form.answer")));
            }
        }
        var score = isTest() ? typed.quantity(scorePointer(line), score(line)) : null;
        if (typedNow.equals(line.answers()) && sameScore(score, line.score())) {
            return null;
        }
        if (!typedNow.isEmpty() && score != null) {
            forms.fault(scorePointer(line), words.say("training.form.score-of-answers"));
        }
        var request = typedNow.isEmpty() ? new SheetRequest(null, line.traineeId(), moment, null, score)
                : new SheetRequest(form.id(), line.traineeId(), moment, answers, null);
        if (typedNow.isEmpty() && score == null) {
            forms.fault(scorePointer(line), words.say("training.evaluation.sheet.emptied"));
        } else if (score != null && !KeepEvaluation.isScore(score)) {
            forms.fault(scorePointer(line), words.say("training.evaluation.sheet.score"));
        }
        return request;
    }

    private static boolean sameScore(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    public String pointer(SheetLine line, FormQuestion question) {
        return "/answers/" + line.key() + "/" + question.id();
    }

    public String scorePointer(SheetLine line) {
        return "/scores/" + line.key();
    }

    /** What stands in the field of an answer. */
    public String answer(SheetLine line, FormQuestion question) {
        return address.isPost() ? address.parameter(Forms.fieldId(pointer(line, question))) : line.answers().get(question.id());
    }

    /** What stands in the field of the score. */
    public String score(SheetLine line) {
        return address.isPost() ? address.parameter(Forms.fieldId(scorePointer(line))) : line.shownScore();
    }

    public ActivityView getActivity() {
        return activity;
    }

    public boolean isTest() {
        return moment != null;
    }

    public String getTitle() {
        return words.say(moment == null ? "training.evaluation.survey" : "training.evaluation.moment." + moment);
    }

    /** None when no form asks them: then only scores are typed. */
    public List<FormQuestion> getQuestions() {
        return form == null ? List.of() : form.questions();
    }

    public UUID getPile() {
        return pile;
    }

    public List<SheetLine> getLines() {
        return lines;
    }
}
