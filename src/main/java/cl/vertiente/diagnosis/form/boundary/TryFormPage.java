package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Option;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.SortedMap;

/**
 * The form of a version, to be tried before or after it is published: it is filled in and checked, and nothing is stored. What was
 * answered travels in the page itself.
 */
@Named("tryForm")
@RequestScoped
public class TryFormPage {

    /** The button of the form by which it is sent: the others within it send themselves by its name. */
    private static final String STEP = "prueba-enter";
    private static final String BEGIN = "begin";
    private static final String GO = "go";

    @Inject
    private TryQuestionnaire tryQuestionnaire;

    @Inject
    private FormSections sections;

    @Inject
    private AnswerWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private Questionnaire questionnaire;
    private Section section;
    private Answers answers = Answers.NONE;
    private Answers previous = Answers.NONE;
    private List<FormFault> posted = List.of();
    private FormSection shown;
    private SortedMap<String, IndicatorValue> indicators;
    private boolean stepped;
    private boolean well;

    @PostConstruct
    void read() {
        var version = address.variable("version");
        questionnaire = tryQuestionnaire.open(version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : 0);
        var asked = address.parameter("seccion");
        section = questionnaire.section(asked == null ? "" : asked).orElse(questionnaire.sections().get(0));
        if (address.isPost()) {
            previous = carried("before");
            var read = FormPost.read(section, address::values, name -> List.of(), carried("answers"), previous);
            answers = read.answers();
            posted = read.faults();
            step(address.parameter(STEP));
        }
        shown = sections.of(questionnaire, section, answers, previous);
    }

    /** Before the page is drawn: what it shows depends on it. */
    private void step(String said) {
        var changed = FormStep.apply(said, section, answers, previous);
        stepped = changed.isPresent() || BEGIN.equals(said) || GO.equals(said);
        changed.ifPresent(now -> answers = now);
        if (BEGIN.equals(said)) {
            previous = answers;
            answers = Answers.NONE;
        } else if (GO.equals(said)) {
            var target = address.parameter("a-seccion");
            section = questionnaire.section(target == null ? "" : target).orElse(section);
        }
    }

    /** What a hidden field of the page brought back; nothing when it is not what the page wrote. */
    private Answers carried(String field) {
        var text = address.parameter(field);
        if (text == null) {
            return Answers.NONE;
        }
        try {
            return Answers.read(Json.mapper().readValue(text, JsonNode.class));
        } catch (JsonProcessingException | Invalid notOurs) {
            throw new Invalid("shared.json.unreadable", "");
        }
    }

    /** Also what the buttons within the form call, which asked for something else. */
    public void check() {
        if (!stepped) {
            say(false);
        }
    }

    public void checkAll() {
        say(true);
    }

    private void say(boolean complete) {
        forms.submit(address, () -> {
            indicators = tryQuestionnaire.indicators(questionnaire.version(), answers);
            var faults = tryQuestionnaire.faults(questionnaire.version(), answers, complete);
            posted.forEach(this::fault);
            faults.forEach(this::fault);
            well = posted.isEmpty() && faults.isEmpty();
            return null;
        });
    }

    /** At its field when the section in view has it; with its question when another one has. */
    private void fault(FormFault fault) {
        BusinessException.Fault said = fault.fault();
        var sentence = messages.format(said.key(), said.arguments());
        var id = fault.pointer().split("/")[2];
        var inView = section.questions().stream().anyMatch(question -> question.id().equals(id));
        if (inView) {
            forms.fault(fault.pointer(), sentence);
        } else {
            questionnaire.question(id).ifPresent(question -> forms.fault("",
                    messages.get("diagnosis.form.publish.at", questionnaire.text(question.label()), sentence)));
        }
    }

    /** Where to go on after a button within the form; null when none was pressed. */
    public String getFocus() {
        return address.isPost() ? FormStep.focus(address.parameter(STEP), section, answers).orElse(null) : null;
    }

    public FormSection getSection() {
        return shown;
    }

    public String getBeginStep() {
        return BEGIN;
    }

    public String getGoStep() {
        return GO;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public List<Option> getSections() {
        return questionnaire.sections().stream().map(part -> new Option(part.id(), questionnaire.text(part.title()))).toList();
    }

    public String getAnswers() {
        return answers.json().toString();
    }

    public String getBefore() {
        return previous.json().toString();
    }

    public boolean isWell() {
        return well;
    }

    public List<Option> getIndicators() {
        return indicators == null ? List.of() : questionnaire.indicators().stream().map(indicator -> new Option(
                words.of(indicator, indicators.get(indicator.code()), questionnaire), questionnaire.text(indicator.label()))).toList();
    }
}
