package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that a figure of an agreement adds up: {@code ?cifra=transferido}, {@code rendido}, {@code reintegrado}, or
 * {@code ?item=} with a line of the budget.
 */
@Named("figurePage")
@RequestScoped
public class FigurePage {

    private static final int ALL = Integer.MAX_VALUE - 1;
    private static final Map<String, VoucherKind> KINDS = Map.of("transferido", VoucherKind.INCOME, "rendido", VoucherKind.EXPENSE,
            "reintegrado", VoucherKind.REPAYMENT);

    @Inject
    private ReadLedgers readLedgers;

    @Inject
    private ReadVouchers readVouchers;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private LedgerWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private AgreementView agreement;
    private BudgetExecution line;
    private Pesos amount;
    private List<Row> rows;
    private final Map<String, String> query = new LinkedHashMap<>(Map.of("inForce", "true"));

    /** One row, and what of it enters the figure. */
    public record Row(VoucherView voucher, String description, Pesos amount) {
    }

    @PostConstruct
    void read() {
        agreement = readLedgers.one(Ids.parse(address.variable("agreement")));
        if (address.parameter("item") != null) {
            line = readBalance.budget(agreement.id(), null).stream()
                    .filter(known -> known.id().toString().equals(address.parameter("item"))).findFirst()
                    .orElseThrow(() -> new NotFound("shared.not-found", ""));
            amount = line.rendered();
            query.put("budgetLine", line.id().toString());
            rows = vouchers(new VoucherFilter(null, null, null, line.id(), null, null, true)).stream()
                    .flatMap(voucher -> voucher.lines().stream().filter(charge -> charge.budgetLineId().equals(line.id()))
                            .map(charge -> new Row(voucher, charge.description() == null ? voucher.description() : charge.description(),
                                    charge.amount()))).toList();
        } else {
            var kind = KINDS.get(String.valueOf(address.parameter("cifra")));
            if (kind == null) {
                throw new NotFound("shared.not-found", "");
            }
            query.put("kind", kind.name());
            var balance = readBalance.balance(agreement.id(), null);
            amount = kind == VoucherKind.INCOME ? balance.transferred() : kind == VoucherKind.EXPENSE ? rendered() : balance.repaid();
            rows = vouchers(new VoucherFilter(null, kind, null, null, null, null, true)).stream()
                    .map(voucher -> new Row(voucher, voucher.description(), voucher.amount())).toList();
        }
    }

    private Pesos rendered() {
        var balance = readBalance.balance(agreement.id(), null);
        return caller.isGore() ? balance.sent() : balance.rendered();
    }

    private List<VoucherView> vouchers(VoucherFilter filter) {
        return readVouchers.many(agreement.id(), filter, null, ALL).vouchers();
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public BudgetExecution getLine() {
        return line;
    }

    /** The vouchers behind the figure as a spreadsheet. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/agreements/" + agreement.id() + "/vouchers.xlsx", query);
    }

    public String getTitle() {
        return line == null ? words.say("ledger.page.figure-of." + address.parameter("cifra"))
                : words.say("ledger.page.figure-of.item", line.item());
    }

    public Pesos getAmount() {
        return amount;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Pesos getSum() {
        return Pesos.sum(rows.stream().map(Row::amount).toList());
    }

    /** The regional government does not see the rows of months that are still being prepared. */
    public Pesos getUnseen() {
        return amount.minus(getSum());
    }
}
