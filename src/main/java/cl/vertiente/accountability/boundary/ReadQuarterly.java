package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.Quarter;
import cl.vertiente.accountability.domain.QuarterlyRow;
import cl.vertiente.agreement.boundary.ReadAgreements;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ProgressView;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.ledger.boundary.ReadBalance;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The agreements of a quarter, each with what article 57 of the Ley de Presupuestos asks for, as they were known at its end; of the
 * quarter in course, as they are known now. The figures are those of the ledger.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadQuarterly {

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private ProgressViews progress;

    @Inject
    private Past past;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * A quarter as it was known.
     *
     * @param cut the instant up to which rows count
     * @param next always null: the programme has a handful of agreements
     */
    public record Quarterly(String quarter, Instant cut, List<QuarterlyRow> items, String next, Map<String, Long> counts) {
    }

    /**
     * As its address says it.
     *
     * @throws Unreadable when the text is no quarter
     */
    public Quarterly of(String text) {
        return of(Quarter.read(text).orElseThrow(() -> new Unreadable("accountability.quarterly.unreadable", "?quarter")));
    }

    /** @throws Invalid when the quarter has not begun */
    public Quarterly of(Quarter quarter) {
        var now = clock.instant();
        if (quarter.firstDay().isAfter(Chile.today(clock))) {
            throw new Invalid("accountability.quarterly.future", "?quarter", quarter.toString());
        }
        var asOf = past.isOver(quarter.end()) ? quarter.end() : null;
        var agreements = asOf == null ? readAgreements.all() : readAgreements.all(asOf);
        var rows = agreements.stream().filter(agreement -> isOf(agreement, quarter)).map(agreement -> row(agreement, asOf)).toList();
        return new Quarterly(quarter.toString(), asOf == null ? now : asOf, rows, null, Map.of());
    }

    /** It was approved by then. */
    private static boolean isOf(AgreementView agreement, Quarter quarter) {
        return agreement.state() != AgreementState.DRAFT && agreement.act() != null && agreement.act().date() != null
                && !agreement.act().date().isAfter(quarter.lastDay());
    }

    private QuarterlyRow row(AgreementView agreement, Instant asOf) {
        var balance = readBalance.balance(agreement.id(), asOf);
        var products = progress.of(caller.required(), agreement.id(), past.until(asOf));
        var parties = agreement.parties();
        var rows = asOf == null ? "/api/v1/agreements/" + agreement.id() + "/vouchers?inForce=true&kind=EXPENSE" : null;
        return new QuarterlyRow(agreement.id(), agreement.code(), agreement.name(), parties.grantor(), parties.grantorTaxId(),
                parties.executor(), parties.executorTaxId(), agreement.totalAmount(), balance.rendered(), agreement.objective(),
                results(products), products.percent(), percent(balance.rendered(), balance.transferred()),
                percent(balance.rendered(), agreement.totalAmount()), rows);
    }

    private static List<String> results(ProgressView products) {
        return products.products().stream().map(ProgressView.ProductView::agreed)
                .map(product -> product.name() + ": " + Show.number(product.goal()) + " " + product.unit()).toList();
    }

    private static BigDecimal percent(Pesos part, Pesos whole) {
        return whole.isZero() ? null : BigDecimal.valueOf(part.amount()).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.amount()), 2, RoundingMode.HALF_UP);
    }
}
