package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.shared.web.Typed;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One instalment as it is typed. Its number tells which one it is. */
public class InstallmentFormLine {

    private String number;
    private String milestone;
    private String plannedOn;
    private String plannedAmount;

    static InstallmentFormLine of(AgreementView.InstallmentView known) {
        var line = new InstallmentFormLine();
        line.number = String.valueOf(known.number());
        line.milestone = known.milestone();
        line.plannedOn = known.plannedOn().toString();
        line.plannedAmount = Typed.shown(known.plannedAmount());
        return line;
    }

    /** @param known identifiers by number */
    InstallmentPlanRequest request(String pointer, Typed typed, Map<Integer, UUID> known, Function<String, UUID> made) {
        var which = typed.whole(pointer + "/number", number);
        var id = which == null ? made.apply(pointer) : known.getOrDefault(which, made.apply("installment " + which));
        return new InstallmentPlanRequest(id, which, typed.text(milestone), typed.date(pointer + "/plannedOn", plannedOn),
                typed.pesos(pointer + "/plannedAmount", plannedAmount));
    }

    boolean isEmpty() {
        return Stream.of(number, milestone, plannedOn, plannedAmount).filter(Objects::nonNull).allMatch(String::isBlank);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public String getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(String plannedOn) {
        this.plannedOn = plannedOn;
    }

    public String getPlannedAmount() {
        return plannedAmount;
    }

    public void setPlannedAmount(String plannedAmount) {
        this.plannedAmount = plannedAmount;
    }
}
