package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.form.boundary.FormField;
import cl.vertiente.diagnosis.form.boundary.FormPost;
import cl.vertiente.diagnosis.form.boundary.FormSection;
import cl.vertiente.diagnosis.form.boundary.FormSections;
import cl.vertiente.diagnosis.form.boundary.FormStep;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/**
 * The form of one section of a record. Each section is saved by itself, upon the version that was read: what another person saved
 * meanwhile is not overwritten, and what was typed here is not lost.
 */
@Named("diagnosisEdit")
@RequestScoped
public class DiagnosisEditPage {

    /** The field by which a button within the form says that it only changes the form in view. */
    private static final String STEP = "section-enter";

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private SaveDiagnosis saveDiagnosis;

    @Inject
    private FormSections sections;

    @Inject
    private SectionFiles files;

    @Inject
    private SourcePhotosPage sources;

    @Inject
    private VisitFields visit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private DiagnosisView view;
    private Questionnaire questionnaire;
    private Section section;
    private Answers answers;
    private Answers previous;
    private List<FormFault> posted = List.of();
    private FormSection shown;
    private int base;
    private boolean stepped;

    @PostConstruct
    void read() {
        view = readDiagnoses.one(Ids.parse(address.variable("id")));
        if (view.surveyors().stream().noneMatch(person -> person.id().equals(caller.required().id()))) {
            throw new Forbidden("diagnosis.not-yours", "");
        }
        questionnaire = readDiagnoses.questionnaire(view.questionnaireVersion());
        section = questionnaire.section(address.variable("section")).orElseThrow(() -> new NotFound("shared.not-found", ""));
        base = base();
        answers = Answers.read(base == view.version() ? view.answers() : readDiagnoses.version(view.id(), base).answers());
        previous = new PersonalAnswers(questionnaire).without(readDiagnoses.previousAnswers(view.id()));
        if (address.isPost()) {
            var read = FormPost.read(section, address::values, files::stored, answers, previous);
            answers = read.answers();
            posted = read.faults();
            sources.receive(section, answers);
            var changed = FormStep.apply(address.parameter(STEP), section, answers, previous);
            stepped = changed.isPresent();
            changed.ifPresent(now -> answers = now);
            visit.typed();
        } else {
            visit.known(view);
        }
        sources.open(view.id(), section, answers);
    }

    /** The version upon which the form in view was opened. */
    private int base() {
        var sent = address.isPost() ? address.parameter("base") : null;
        return sent != null && sent.matches("[1-9]\\d{0,6}") && Integer.parseInt(sent) <= view.version() ? Integer.parseInt(sent)
                : view.version();
    }

    public void save() {
        forms.submit(address, () -> stored() ? "/diagnosticos/" + view.id() : null);
    }

    public void goOn() {
        forms.submit(address, () -> stored() ? "/diagnosticos/" + view.id() + next() : null);
    }

    /** On to the next section; or the same one again when what was answered asks for more in it. */
    private String next() {
        var opened = sections.of(questionnaire, section, answers, previous).fields().stream().filter(FormField::asked)
                .filter(field -> field.required() && answers.of(field.id()).isEmpty() && address.values(field.name() + "-asked").isEmpty())
                .toList();
        if (!opened.isEmpty()) {
            notices.say("diagnosis.saved.more", questionnaire.text(section.title()), opened.size());
            return "/editar/" + section.id() + "#" + opened.get(0).name();
        }
        return getNextSection() == null ? "" : "/editar/" + getNextSection();
    }

    private boolean stored() {
        if (stepped) {
            return false;
        }
        if (view.state() != DiagnosisState.DRAFT) {
            throw new StateForbids("diagnosis.not-a-draft", "");
        }
        posted.forEach(fault -> forms.fault(fault.pointer(), messages.format(fault.fault().key(), fault.fault().arguments())));
        var at = isFirst() ? visit.at() : view.visitAt() == null ? null : view.visitAt().atZone(Chile.ZONE).toOffsetDateTime();
        if (forms.isFaulty()) {
            return false;
        }
        precondition.expect(null, false);
        var saved = saveDiagnosis.save(view.id(), new DiagnosisRequest(view.agreementId(), view.waterSystemId(), questionnaire.version(),
                base, at, isFirst() ? visit.team() : Set.of(),
                isFirst() ? visit.getLabel() : view.label(), answers.json()), sources.toKeep());
        if (saved.aside() != null) {
            notices.say("diagnosis.kept-beside");
            address.go("/diagnosticos/" + view.id() + "/comparar?version=" + saved.aside());
            return false;
        }
        notices.say("diagnosis.saved", questionnaire.text(section.title()));
        return true;
    }

    public FormSection getSection() {
        if (shown == null) {
            shown = sections.of(questionnaire, section, answers, previous);
        }
        return shown;
    }

    public boolean isFirst() {
        return questionnaire.sections().get(0).id().equals(section.id());
    }

    /** Null after the last one. */
    public String getNextSection() {
        var at = questionnaire.sections().indexOf(section) + 1;
        return at < questionnaire.sections().size() ? questionnaire.sections().get(at).id() : null;
    }

    /** Where to go on after a button within the form; null when none was pressed. */
    public String getFocus() {
        return stepped ? FormStep.focus(address.parameter(STEP), section, answers).orElse(null) : null;
    }

    public DiagnosisView getView() {
        return view;
    }

    public int getBase() {
        return base;
    }

    public int getHowMany() {
        return questionnaire.sections().size();
    }
}
