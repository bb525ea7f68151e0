package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.LineStanding;
import cl.vertiente.improvement.domain.ProbablePayment;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sheet of an improvement: what it is, its money, its purchase, its photos, its history, and the steps that may follow. */
@Named("improvementSheet")
@RequestScoped
public class ImprovementPage {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadProbablePayments readProbable;

    @Inject
    private ReadImprovementLine readLine;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ImprovementWords words;

    @Inject
    private Address address;

    private ImprovementView view;
    private boolean keeper;
    private OpenGap gap;
    private List<ProbablePayment> probable;
    private LineStanding line;

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("id"));
        view = readImprovements.one(id);
        keeper = readImprovements.isKeeper(id);
    }

    public ImprovementView getView() {
        return view;
    }

    /** What it answers; null when it answers no gap, or one that the caller may not see. */
    public OpenGap getGap() {
        if (gap == null && view.improvement().gapId() != null) {
            gap = readImprovements.gap(view.improvement().id());
        }
        return gap;
    }

    /** The address of the installation in the register of its committee; null while the committee did not receive it. */
    public String getInstallation() {
        var row = view.improvement();
        return view.handOver() == null || view.assetId() == null ? null
                : "/comites/" + row.waterSystemId() + "/instalaciones?observaciones=" + view.assetId();
    }

    public boolean isKeeper() {
        return keeper;
    }

    public boolean isEditable() {
        return keeper && view.improvement().state() == ImprovementState.PROPOSED;
    }

    /** Whether quotes may still be brought. */
    public boolean isQuoting() {
        return keeper && (isEditable() || view.improvement().state() == ImprovementState.APPROVED);
    }

    /** Whether photos may still be brought. */
    public boolean isPhotographed() {
        return keeper && !view.improvement().state().isReceived() && !view.improvement().state().isOver();
    }

    /** Whether the caller says what pays it. */
    public boolean isPaying() {
        return view.order() != null && caller.required().isAny(List.of(Role.COORDINATOR, Role.ANALYST));
    }

    /** The expenses that may pay what is owed, for whom it is to say so. */
    public List<ProbablePayment> getProbable() {
        if (probable == null) {
            probable = isPaying() ? readProbable.of(view.improvement().id()) : List.of();
        }
        return probable;
    }

    /** That its line does not hold all that was approved of it, in words; null when it does, or it is no business of the caller's. */
    public String getShortOfMoney() {
        if (line == null && isPlanned() && (keeper || caller.required().is(Role.ANALYST))) {
            line = readLine.of(view.improvement().id());
        }
        return line == null ? null : line.notice();
    }

    private boolean isPlanned() {
        return view.improvement().state() == ImprovementState.PROPOSED || view.improvement().state() == ImprovementState.APPROVED;
    }

    /** The steps that may follow, for whom may take them, each by the end of its address. */
    public List<Option> getSteps() {
        return Arrays.stream(ImprovementVerb.values()).filter(verb -> verb.startsAt(view.improvement().state())).filter(this::isMine)
                .map(verb -> new Option(verb.name().toLowerCase(Locale.ROOT), words.verb(verb))).toList();
    }

    private boolean isMine(ImprovementVerb verb) {
        return keeper && (MoveImprovement.STEPS.contains(verb) || caller.required().is(Role.COORDINATOR));
    }
}
