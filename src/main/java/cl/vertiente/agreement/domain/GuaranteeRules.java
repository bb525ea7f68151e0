package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a guarantee must hold to be recorded, beside the register that it enters: a renewal follows a guarantee of the same agreement
 * that nobody renewed yet and runs longer, and no paper is entered twice.
 */
public record GuaranteeRules(LocalDate today, GuaranteeRegister register) {

    /**
     * A guarantee that is announced or handed in.
     *
     * @param paper null while it is only announced
     * @throws cl.vertiente.shared.Invalid with every fault and its place
     */
    public void check(GuaranteeContent content, GuaranteePaper paper) {
        var faults = new Faults();
        faults.when(!content.isPlausible(), "agreement.guarantee.amount." + content.currency(), "/amount");
        if (content.renews() != null) {
            var renewed = register.find(content.renews());
            var open = renewed.filter(this::mayBeRenewed);
            faults.when(renewed.isEmpty(), "agreement.guarantee.renews-unknown", "/renews");
            faults.when(renewed.isPresent() && open.isEmpty(), "agreement.guarantee.renews-ended", "/renews");
            open.ifPresent(known -> runsLonger(known, paper, "/paper", faults));
        }
        if (paper != null) {
            paper(paper, null, "/paper", faults);
        }
        faults.raise();
    }

    /** The paper of an announced guarantee. */
    public void check(Guarantee announced, GuaranteePaper paper) {
        var faults = new Faults();
        paper(paper, announced.id(), "", faults);
        if (announced.content().renews() != null) {
            var renewed = register.find(announced.content().renews()).orElseThrow();
            faults.when(!mayBeRenewed(renewed), "agreement.guarantee.renews-ended", "");
            runsLonger(renewed, paper, "", faults);
        }
        faults.raise();
    }

    /** How a guarantee ends. */
    public void check(Guarantee guarantee, GuaranteeVerb verb, GuaranteeAct act) {
        var faults = new Faults();
        faults.when(act.on().isAfter(today), "agreement.guarantee.future", "/on");
        var paper = guarantee.paper();
        if (verb == GuaranteeVerb.ANNUL) {
            faults.when(act.reason() == null, "shared.required", "/reason");
        } else {
            faults.when(act.act() == null, "shared.required", "/act");
            faults.when(act.evidenceSha256() == null, "agreement.guarantee.act-document", "/evidenceSha256");
            faults.when(paper.filter(known -> act.on().isBefore(known.startsOn())).isPresent(), "agreement.guarantee.before-start", "/on");
            faults.when(verb == GuaranteeVerb.EXECUTE && paper.filter(known -> act.on().isAfter(known.expiresOn())).isPresent(),
                    "agreement.guarantee.after-expiry", "/on");
        }
        faults.raise();
    }

    private boolean mayBeRenewed(Guarantee guarantee) {
        var state = register.state(guarantee, today);
        return state == GuaranteeState.IN_FORCE || state == GuaranteeState.EXPIRED;
    }

    private static void runsLonger(Guarantee renewed, GuaranteePaper paper, String at, Faults faults) {
        var ends = renewed.paper().orElseThrow().expiresOn();
        faults.when(paper != null && !paper.expiresOn().isAfter(ends), "agreement.guarantee.renews-shorter", at + "/expiresOn", ends);
    }

    private void paper(GuaranteePaper paper, UUID own, String at, Faults faults) {
        faults.when(paper.expiresOn().isBefore(paper.startsOn()), "agreement.guarantee.expiry", at + "/expiresOn");
        faults.when(register.all().stream().filter(other -> !other.id().equals(own) && !other.isAnnulled())
                .flatMap(other -> other.paper().stream()).anyMatch(other -> other.issuer().equalsIgnoreCase(paper.issuer())
                        && other.number().equalsIgnoreCase(paper.number())), "agreement.guarantee.twice", at + "/number");
    }
}
