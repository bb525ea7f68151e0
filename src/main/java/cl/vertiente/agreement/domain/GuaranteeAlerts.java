package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_BEFORE_END;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_EXPIRED;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_FIRST;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_LAST;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_MISSING;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_OVER;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_UNKNOWN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be said about the guarantees of an agreement on a day. An agreement that is closed or was rescinded is left alone.
 *
 * @param end last day of the agreement
 * @param firstDays how many days before a guarantee runs out it is announced
 * @param lastDays how many days before it runs out the announcement becomes urgent
 * @param selection how the executor was chosen; null when it was not said
 */
public record GuaranteeAlerts(LocalDate today, LocalDate end, int firstDays, int lastDays, Selection selection) {

    public List<AgreementAlert> of(GuaranteeCheck check) {
        var alerts = new ArrayList<AgreementAlert>();
        check.register().all().forEach(guarantee -> {
            switch (check.register().state(guarantee, today)) {
                case IN_FORCE -> running(guarantee, alerts);
                case EXPIRED -> alerts.add(alert(GUARANTEE_EXPIRED, guarantee));
                default -> { }
            }
        });
        var standing = check.standing(today);
        if (!standing.isSettled()) {
            var reason = standing.reasons().get(0);
            var unknown = check.requirement().answer() == GuaranteeRequirement.Answer.UNKNOWN_UTM;
            alerts.add(new AgreementAlert(unknown ? GUARANTEE_UNKNOWN : GUARANTEE_MISSING, null, null, reason.arguments()));
        }
        if (selection != Selection.DIRECT_AWARD && check.isBeyondCeiling(today)) {
            alerts.add(new AgreementAlert(GUARANTEE_OVER, null, null,
                    List.of(check.cover(today), check.requirement().ceiling())));
        }
        alerts.sort(Comparator.comparing(AgreementAlert::kind).thenComparing(a -> a.on() == null ? LocalDate.MAX : a.on()));
        return List.copyOf(alerts);
    }

    private void running(Guarantee guarantee, List<AgreementAlert> alerts) {
        var expires = guarantee.paper().orElseThrow().expiresOn();
        var left = ChronoUnit.DAYS.between(today, expires);
        if (left <= firstDays) {
            alerts.add(alert(left <= lastDays ? GUARANTEE_LAST : GUARANTEE_FIRST, guarantee));
        }
        if (expires.isBefore(end)) {
            alerts.add(new AgreementAlert(GUARANTEE_BEFORE_END, guarantee.id(), expires,
                    List.of(guarantee.paper().orElseThrow().number(), expires, end)));
        }
    }

    private AgreementAlert alert(AgreementAlert.Kind kind, Guarantee guarantee) {
        var paper = guarantee.paper().orElseThrow();
        return new AgreementAlert(kind, guarantee.id(), paper.expiresOn(), List.of(paper.number(), paper.expiresOn(),
                Math.abs(ChronoUnit.DAYS.between(today, paper.expiresOn()))));
    }
}
