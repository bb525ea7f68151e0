package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.ledger.domain.DocumentType;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.ExpenseWords;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.PlainName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that a workbook of expenses may use in one agreement: the template offers them, the load looks them up. */
@ApplicationScoped
public class ExpenseDictionary {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews agreementViews;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherLoads loads;

    @Inject
    private LedgerWords words;

    @Inject
    private CurrentCaller caller;

    public ExpenseWords of(UUID agreementId) {
        var lines = new HashMap<String, UUID>();
        var budget = agreements.budgetOf(agreementId);
        onlyOnce(budget, BudgetLine::item).forEach((item, line) -> lines.put(item, line.id()));
        budget.forEach(line -> lines.put(PlainName.of(line(line)), line.id()));
        budget.forEach(line -> lines.put(String.valueOf(line.position()), line.id()));
        var systems = new HashMap<String, UUID>();
        var served = agreementViews.participations(caller.required(), agreementId);
        onlyOnce(served, ParticipationView::waterSystem).forEach((name, system) -> systems.put(name, system.waterSystemId()));
        onlyOnce(served, this::system).forEach((name, system) -> systems.put(name, system.waterSystemId()));
        var suppliers = loads.suppliers(agreementId);
        return new ExpenseWords(codes(documentTypes(), words::document),
                byWord(PaymentForm.values(), words::form), lines, systems, byWord(EvidenceRole.values(), words::evidence), suppliers);
    }

    public List<String> documentTypes() {
        return vouchers.documentTypes().stream().map(DocumentType::code).toList();
    }

    /** {@code 3. Honorarios · Diagnóstico · Personal}: its number in the budget tells it from any other. */
    public String line(BudgetLine line) {
        return line(line.position(), line.item(), line.component(), line.category());
    }

    public String line(int position, String item, Object component, Object category) {
        return words.say("ledger.load.line", String.valueOf(position), item, words.component(component), words.category(category));
    }

    public String system(ParticipationView system) {
        return system.waterSystem() + ", " + system.commune();
    }

    private static <T> Map<String, T> onlyOnce(List<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.groupingBy(thing -> PlainName.of(name.apply(thing)))).entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }

    private static Map<String, String> codes(List<String> codes, Function<Object, String> word) {
        return codes.stream().collect(Collectors.toMap(code -> PlainName.of(word.apply(code)), code -> code));
    }

    private static <E extends Enum<E>> Map<String, E> byWord(E[] values, Function<Object, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(value -> PlainName.of(word.apply(value)), value -> value));
    }

    /** What is withheld, each asked once. */
    ExpenseRequests.Rates rates() {
        var withholding = vouchers.documentTypes().stream().filter(DocumentType::hasWithholding).map(DocumentType::code)
                .collect(Collectors.toSet());
        var known = new HashMap<Integer, BigDecimal>();
        return new ExpenseRequests.Rates() {
            @Override
            public BigDecimal of(String documentType, int year) {
                return withholds(documentType) ? known.computeIfAbsent(year, y -> vouchers.withholdingRate(y).orElse(null)) : null;
            }

            @Override
            public boolean withholds(String documentType) {
                return withholding.contains(documentType);
            }
        };
    }
}
