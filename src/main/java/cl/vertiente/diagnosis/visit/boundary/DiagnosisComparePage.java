package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Two versions of a record side by side, question by question: what a version changed of the one before it, or, of one that lies beside,
 * which answers hold.
 */
@Named("diagnosisCompare")
@RequestScoped
public class DiagnosisComparePage {

    @Inject
    private DiagnosisSheetPage sheet;

    @Inject
    private ReadDiagnoses readDiagnoses;

    @Inject
    private SettleAside settleAside;

    @Inject
    private AnswerDifferences differences;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private DiagnosisView left;
    private DiagnosisView right;
    private List<AnswerDifferences.Difference> found;

    private void read() {
        if (left != null) {
            return;
        }
        var view = sheet.getView();
        var asked = Objects.requireNonNullElse(address.parameter("version"), "");
        if (asked.matches("[1-9]\\d{0,6}")) {
            var number = Integer.parseInt(asked);
            right = readDiagnoses.version(view.id(), number);
            left = number == 1 ? right : readDiagnoses.version(view.id(), number - 1);
        } else {
            right = readDiagnoses.aside(view.id(), Ids.parse(asked));
            left = view;
        }
    }

    public boolean isBeside() {
        read();
        return right.version() == 0;
    }

    public DiagnosisView getLeft() {
        read();
        return left;
    }

    public DiagnosisView getRight() {
        read();
        return right;
    }

    /** What the two do not answer alike; of one that lies beside with what it did not change itself. */
    public List<AnswerDifferences.Difference> getDifferences() {
        read();
        if (found == null) {
            found = differences.between(sheet.questionnaire(), left, right, isBeside() ? base() : null);
        }
        return found;
    }

    /** The version upon which the one beside was written; null when it was written upon none. */
    private DiagnosisView base() {
        return left.asides().stream().filter(aside -> aside.id().toString().equals(address.parameter("version"))).findFirst()
                .filter(aside -> aside.base() > 0).map(aside -> readDiagnoses.version(left.id(), aside.base())).orElse(null);
    }

    /** Who wrote the one beside, and when. */
    public String getWriter() {
        return left.asides().stream().filter(aside -> aside.id().toString().equals(address.parameter("version"))).findFirst()
                .map(aside -> messages.get("diagnosis.compare.writer", aside.person(), Show.instant(aside.recordedAt()))).orElse("");
    }

    public boolean isMaySettle() {
        return isBeside() && sheet.getView().state() == DiagnosisState.DRAFT && (sheet.isOfTeam() || sheet.isReviewer());
    }

    /** Which answers hold: those that were ticked are taken from the version that lies beside. */
    public void settle() {
        forms.submit(address, () -> {
            var base = Objects.requireNonNullElse(address.parameter("base"), "");
            if (!base.matches("[1-9]\\d{0,6}") || !isBeside()) {
                throw new NotFound("diagnosis.aside.not-found", "");
            }
            var id = sheet.getView().id();
            settleAside.settle(id, Ids.parse(address.parameter("version")), Integer.parseInt(base), new HashSet<>(address.values("taken")));
            notices.say("diagnosis.did.SETTLED");
            return "/diagnosticos/" + id;
        });
    }
}
