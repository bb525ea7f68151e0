package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.RevisionView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sheet of one record: its answers, its review, its versions. */
@Named("diagnosisSheet")
@RequestScoped
public class DiagnosisSheetPage {

    private static final String ANSWERS = "respuestas";
    private static final List<String> TABS = List.of(ANSWERS, "fotos", "resultado", "revision", "versiones", "ficha");
    private static final String COMPARE = "comparar";

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private SheetSections sections;

    @Inject
    private AnswerWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private DiagnosisView view;
    private String tab;
    private Answers previous;
    private List<RevisionView> versions;

    /** A tab of the sheet. */
    public record Tab(String label, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        tab = Objects.requireNonNullElse(address.variable("tab"), ANSWERS);
        if (!TABS.contains(tab) && !tab.equals(COMPARE) || ANSWERS.equals(address.variable("tab"))) {
            throw new NotFound("shared.not-found", "");
        }
        view = readDiagnoses.one(Ids.parse(address.variable("id")));
    }

    public DiagnosisView getView() {
        return view;
    }

    public String getTab() {
        return tab;
    }

    public List<Tab> getTabs() {
        return TABS.stream().map(name -> new Tab(messages.get("diagnosis.tab." + name), "/diagnosticos/" + view.id()
                + (name.equals(ANSWERS) ? "" : "/" + name), name.equals(tab))).toList();
    }

    Questionnaire questionnaire() {
        return readDiagnoses.questionnaire(view.questionnaireVersion());
    }

    public List<SheetSection> getSections() {
        return sections.of(questionnaire(), Answers.read(view.answers()), previous(), view.observations());
    }

    private Answers previous() {
        if (previous == null) {
            previous = readDiagnoses.previousAnswers(view.id());
        }
        return previous;
    }

    /** Whether there was a visit before. */
    public boolean isAgain() {
        return readDiagnoses.previous(view.id()).isPresent();
    }

    public List<Option> getIndicators() {
        var form = questionnaire();
        return form.indicators().stream().filter(indicator -> view.indicators().containsKey(indicator.code()))
                .map(indicator -> new Option(words.of(indicator, view.indicators().get(indicator.code()), form),
                        form.text(indicator.label()))).toList();
    }

    /** Whose turn it is, in words; null when it is nobody's any more. */
    public String getTurn() {
        var key = "diagnosis.turn." + view.state();
        return Messages.has(key) ? messages.get(key) : null;
    }

    public String getTeam() {
        return view.surveyors().stream().map(DiagnosisView.PersonView::name).collect(Collectors.joining(", "));
    }

    public boolean isOfTeam() {
        var me = caller.required().id();
        return view.surveyors().stream().anyMatch(person -> person.id().equals(me));
    }

    public boolean isMayWrite() {
        return isOfTeam() && view.state() == DiagnosisState.DRAFT;
    }

    public boolean isReviewer() {
        return caller.required().is(Role.COORDINATOR);
    }

    public boolean isGore() {
        return caller.isGore();
    }

    /** Of the answer that was observed, in words. */
    public String label(String field) {
        return field.isEmpty() ? messages.get("diagnosis.review.whole")
                : questionnaire().question(field.split("/")[0]).map(question -> questionnaire().text(question.label())).orElse(field);
    }

    public String getFirstSection() {
        return questionnaire().sections().get(0).id();
    }

    public List<RevisionView> getVersions() {
        if (versions == null) {
            versions = readDiagnoses.versions(view.id());
        }
        return versions;
    }
}
