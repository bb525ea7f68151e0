package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The buttons of a record's sheet: the steps of its life, what the reviewer observes, what the team answers. */
@Named("diagnosisReview")
@RequestScoped
public class DiagnosisReviewPage {

    private static final int LONGEST = 1_000;

    @Inject
    private DiagnosisSheetPage sheet;

    @Inject
    private VisitProgressPage progress;

    @Inject
    private Messages messages;

    @Inject
    private MoveDiagnosis moveDiagnosis;

    @Inject
    private ReviewDiagnosis reviewDiagnosis;

    @Inject
    private ObserveDiagnosis observeDiagnosis;

    @Inject
    private ReplyToObservation replyToObservation;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private String reason;
    private String words;

    /** The steps that the caller may take now, in their order. */
    public List<DiagnosisVerb> getVerbs() {
        var view = sheet.getView();
        return Arrays.stream(DiagnosisVerb.values()).filter(verb -> verb.startsAt(view.state())).filter(verb -> verb.isOfTheTeam()
                ? sheet.isOfTeam() : sheet.isReviewer()).toList();
    }

    /** How many gaps are only proposed: once it is approved, its ficha says that they wait, and does not print them. */
    public long getPendingGaps() {
        return sheet.isGore() ? 0 : sheet.getView().gaps().stream().filter(GapRow::isPending).count();
    }

    public void take(DiagnosisVerb verb) {
        run(() -> {
            if (verb == DiagnosisVerb.SUBMIT && progress.getCount() > 0) {
                forms.fault("", messages.get("diagnosis.submit.open", progress.getCount()));
                return null;
            }
            precondition.expect("\"" + address.parameter("version") + "\"", true);
            step(verb);
            notices.say("diagnosis.did." + verb);
            return "/diagnosticos/" + sheet.getView().id() + "/revision";
        });
    }

    private void step(DiagnosisVerb verb) {
        var id = sheet.getView().id();
        switch (verb) {
            case SUBMIT -> moveDiagnosis.submit(id);
            case EDIT -> moveDiagnosis.edit(id);
            case VOID -> moveDiagnosis.annul(id, reason);
            case TAKE -> reviewDiagnosis.take(id);
            case OBSERVE -> reviewDiagnosis.observe(id);
            case APPROVE -> reviewDiagnosis.approve(id);
            case CLOSE -> reviewDiagnosis.close(id);
            case REOPEN -> reviewDiagnosis.reopen(id, reason);
        }
    }

    /** The answer that is being observed; null when no form is open, empty for the record as a whole. */
    public String getField() {
        return sheet.isReviewer() && sheet.getView().state() == DiagnosisState.IN_REVIEW ? address.parameter("observar") : null;
    }

    public String getFieldLabel() {
        return sheet.getSections().stream().flatMap(section -> section.rows().stream()).filter(row -> row.field().equals(getField()))
                .map(SheetSection.SheetRow::label).findFirst().orElse("");
    }

    public void observe() {
        run(() -> {
            var field = getField() == null || getField().equals("ficha") ? "" : getField();
            observeDiagnosis.observe(sheet.getView().id(), Ids.parse(address.parameter("observation")), field, said());
            notices.say("diagnosis.did.OBSERVATION");
            return "/diagnosticos/" + sheet.getView().id() + "/revision";
        });
    }

    public void answer(DiagnosisView.ObservationView observation) {
        reply(observation, ObservationState.ANSWERED, "reply-" + observation.id());
    }

    public void settle(DiagnosisView.ObservationView observation) {
        reply(observation, ObservationState.SETTLED, "reply-" + observation.id());
    }

    public void ask(DiagnosisView.ObservationView observation) {
        reply(observation, ObservationState.OPEN, "reply-" + observation.id());
    }

    private void reply(DiagnosisView.ObservationView observation, ObservationState to, String name) {
        run(() -> {
            var typed = address.parameter(name);
            if (typed != null && typed.length() > LONGEST) {
                throw new Invalid("diagnosis.observation.long", "/" + name, LONGEST);
            }
            replyToObservation.reply(sheet.getView().id(), observation.id(), to, typed);
            notices.say("diagnosis.did.REPLY");
            return "/diagnosticos/" + sheet.getView().id() + "/revision";
        });
    }

    private String said() {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new Invalid(words == null || words.isBlank() ? "diagnosis.observation.empty" : "diagnosis.observation.long", "/words",
                    LONGEST);
        }
        return words.strip();
    }

    private void run(Supplier<String> command) {
        forms.submit(address, command);
    }

    /** Whether a step that takes something back is among them. */
    public boolean isReasoned() {
        return getVerbs().stream().anyMatch(DiagnosisVerb::asksReason);
    }

    /** Whether a step that takes it further is among them. */
    public boolean isForward() {
        return getVerbs().stream().anyMatch(verb -> !verb.asksReason());
    }

    public boolean isMayObserve() {
        return sheet.isReviewer() && sheet.getView().state() == DiagnosisState.IN_REVIEW;
    }

    public boolean isMaySettle() {
        return sheet.isReviewer() && sheet.getView().state().isUnderWay();
    }

    public boolean isMayAnswer() {
        return sheet.isOfTeam() && sheet.getView().state().isUnderWay();
    }

    /** The identifier of the observation that the form in view makes, so that sending it twice makes one. */
    public String getFresh() {
        var sent = address.isPost() ? address.parameter("observation") : null;
        return sent == null ? Ids.next().toString() : sent;
    }

    /** What was read when the page was opened: whoever moved the record since is not overruled. */
    public String getVersion() {
        var read = address.isPost() ? address.parameter("version") : null;
        return read == null ? ETags.of(sheet.getView()).getValue() : read;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
