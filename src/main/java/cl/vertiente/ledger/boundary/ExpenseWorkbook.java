package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.ledger.domain.BudgetExecution;
import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxForms.Choices;
import cl.vertiente.shared.XlsxForms.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The workbook of expenses of one agreement: its columns, what they offer, and how it is explained. */
@ApplicationScoped
public class ExpenseWorkbook {

    private static final Set<ExpenseColumn> MONEY = EnumSet.of(ExpenseColumn.DOCUMENT_TOTAL, ExpenseColumn.AMOUNT, ExpenseColumn.GROSS,
            ExpenseColumn.WITHHOLDING, ExpenseColumn.NET, ExpenseColumn.PAID_AMOUNT);
    private static final Set<ExpenseColumn> DATES = EnumSet.of(ExpenseColumn.PAID_ON, ExpenseColumn.DOCUMENT_DATE);
    private static final Set<ExpenseColumn> WIDE = EnumSet.of(ExpenseColumn.DESCRIPTION, ExpenseColumn.BUDGET_LINE,
            ExpenseColumn.PAYEE_TAX_ID, ExpenseColumn.PAYEE_NAME, ExpenseColumn.WATER_SYSTEM, ExpenseColumn.DOCUMENT_FILE,
            ExpenseColumn.PAYMENT_FILE, ExpenseColumn.OTHER_FILES);
    private static final int EXPLAINED = 12;

    @Inject
    private AgreementViews agreements;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private ExpenseDictionary dictionary;

    @Inject
    private VoucherLoads loads;

    @Inject
    private LedgerWords words;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Above the headings: of which agreement it is, and when its lists were true. */
    List<String> subject(Agreement agreement) {
        return List.of(messages.get("ledger.load.column.AGREEMENT"), agreement.code(), agreement.name(),
                messages.get("ledger.load.template.of", Show.instant(clock.instant())));
    }

    /** @param value what stands in a column of a row */
    <T> Stream<Field<T>> fields(BiFunction<T, ExpenseColumn, Object> value) {
        return Arrays.stream(ExpenseColumn.values()).filter(column -> column != ExpenseColumn.AGREEMENT).map(column -> new Field<>(
                new XlsxColumn<T>("ledger.load.column." + column, WIDE.contains(column) ? 34 : 16,
                        MONEY.contains(column) ? "#,##0" : DATES.contains(column) ? "dd-mm-yyyy" : null,
                        row -> value.apply(row, column)), column.name()));
    }

    Map<String, Choices> choices(Agreement agreement) {
        var budget = readBalance.budget(agreement.id(), null);
        var systems = agreements.participations(caller.required(), agreement.id());
        var lists = new LinkedHashMap<String, Choices>();
        lists.put(ExpenseColumn.BUDGET_LINE.name(), new Choices(messages.get("ledger.load.list.lines"),
                budget.stream().map(line -> dictionary.line(line.position(), line.item(), line.component(), line.category())).toList(),
                true, Map.of(messages.get("ledger.load.list.available"),
                        budget.stream().map(BudgetExecution::available).map(pesos -> pesos.amount()).toList())));
        lists.put(ExpenseColumn.PAYEE_TAX_ID.name(), choices("suppliers", false, loads.suppliers(agreement.id()).entrySet().stream()
                .map(supplier -> supplier.getKey() + " \u00b7 " + supplier.getValue())));
        lists.put(ExpenseColumn.DOCUMENT_TYPE.name(), choices("documents", true, dictionary.documentTypes().stream().map(words::document)));
        lists.put(ExpenseColumn.PAYMENT_FORM.name(), choices("forms", true, Arrays.stream(PaymentForm.values()).map(words::form)));
        lists.put(ExpenseColumn.WATER_SYSTEM.name(), choices("systems", true, systems.stream().map(dictionary::system)));
        return lists;
    }

    private Choices choices(String list, boolean only, Stream<String> offered) {
        return new Choices(messages.get("ledger.load.list." + list), offered.toList(), only, Map.of());
    }

    List<String> explanation() {
        return IntStream.rangeClosed(1, EXPLAINED).mapToObj(i -> messages.get("ledger.load.explain." + i)).toList();
    }

    /** What the row of the example says, with words of this agreement. */
    Object example(Agreement agreement, ExpenseColumn column) {
        return switch (column) {
            case GROUP -> ExpenseSheet.EXAMPLE;
            case PAID_ON, DOCUMENT_DATE -> Chile.today(clock);
            case DOCUMENT_TYPE -> words.document("INVOICE");
            case DOCUMENT_NUMBER -> "1234";
            case DOCUMENT_TOTAL, AMOUNT -> 119_000L;
            case PAYEE_TAX_ID -> "76.031.066-2";
            case PAYEE_NAME, DESCRIPTION, PAYMENT_REFERENCE, DOCUMENT_FILE -> messages.get("ledger.load.example." + column);
            case BUDGET_LINE -> readBalance.budget(agreement.id(), null).stream().findFirst()
                    .map(line -> dictionary.line(line.position(), line.item(), line.component(), line.category())).orElse(null);
            case PAYMENT_FORM -> words.form(PaymentForm.TRANSFER);
            default -> null;
        };
    }
}
