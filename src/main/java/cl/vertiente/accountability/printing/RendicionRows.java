package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.day;
import static cl.vertiente.accountability.printing.ChileanFormats.minute;
import static cl.vertiente.accountability.printing.ChileanFormats.pesos;

import cl.vertiente.accountability.printing.RendicionReport.Bank;
import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.Detail;
import cl.vertiente.accountability.printing.RendicionReport.Signature;
import cl.vertiente.accountability.printing.RendicionReport.TransitItem;
import cl.vertiente.accountability.printing.RendicionReport.VoucherLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The rows of the monthly statement in words, as the fields of the parts of {@code reports/ledger/rendicion-mensual} are called. */
final class RendicionRows {

    private static final String SUMS = "cgh";

    private final RendicionReport report;
    private final ReportTexts texts;

    RendicionRows(RendicionReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    List<Map<String, String>> grantor() {
        return List.of(fact("grantor.name", report.grantor().name()), fact("grantor.taxId", report.grantor().taxId()));
    }

    List<Map<String, String>> executor() {
        RendicionReport.Executor executor = report.executor();
        String place = texts.of("executor.place.pattern", texts.known(executor.commune()), texts.known(executor.region()));
        return List.of(fact("executor.name", executor.legalName()), fact("executor.taxId", executor.taxId()),
                fact("executor.address", executor.address()), fact("executor.place", place), fact("executor.phone", executor.phone()),
                fact("executor.representative", executor.legalRepresentative()));
    }

    List<Map<String, String>> transferLeft() {
        RendicionReport.Transfer transfer = report.transfer();
        String vouchers = transfer.incomeVouchers().stream()
                .map(income -> texts.of("transfer.income.pattern", income.number(), day(income.date()), pesos(income.amount())))
                .collect(Collectors.joining("\n"));
        String account = texts.of("transfer.account.pattern", texts.known(transfer.bank()), texts.known(transfer.account()));
        return List.of(fact("transfer.total", pesos(transfer.totalAmount())),
                fact("transfer.account", account),
                fact("transfer.income", vouchers.isEmpty() ? texts.of("transfer.income.none") : vouchers),
                fact("transfer.objective", transfer.objective()), fact("transfer.project", transfer.projectCode()));
    }

    List<Map<String, String>> transferRight() {
        RendicionReport.Transfer transfer = report.transfer();
        String modifications = String.join("\n", transfer.modifications());
        String term = texts.of("transfer.term.pattern", dayOrUnknown(transfer.start()), dayOrUnknown(transfer.end()));
        return List.of(fact("transfer.act", transfer.approvingAct()),
                fact("transfer.processed", dayOrUnknown(transfer.fullyProcessedOn())),
                fact("transfer.modifications", modifications.isEmpty() ? texts.of("transfer.modifications.none") : modifications),
                fact("transfer.imputation", transfer.budgetImputation()), fact("transfer.term", term),
                fact("transfer.period", ChileanFormats.month(report.period(), texts)));
    }

    List<Map<String, String>> detail() {
        Detail detail = report.detail();
        return List.of(letter("a", detail.a()), letter("b", detail.b()), letter("c", detail.c()), letter("d", detail.d()),
                letter("e", detail.e()), letter("f", detail.f()), letter("g", detail.g()), letter("r", detail.repaid()),
                letter("h", detail.h()));
    }

    List<Map<String, String>> vouchers() {
        return report.lines().stream().map(this::voucher).toList();
    }

    List<Map<String, String>> budget() {
        return report.budget().stream().map(row -> row("item", texts.known(row.item()),
                "component", texts.code("component", row.component()), "category", texts.code("category", row.category()),
                "approved", pesos(row.approved()), "inPeriod", pesos(row.inPeriod()), "accumulated", pesos(row.accumulated()),
                "available", pesos(row.available()))).toList();
    }

    String budgetTotal(ToLongFunction<BudgetRow> column) {
        return pesos(report.budget().stream().mapToLong(column).reduce(0, Math::addExact));
    }

    List<Map<String, String>> bank() {
        Bank bank = report.bank();
        if (bank == null || bank.bankBalance() == null) {
            return List.of();
        }
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(amount(texts.of("bank.balance"), bank.bankBalance()));
        bank.inTransit().forEach(item -> rows.add(amount(texts.of("bank.transit.pattern", item.description()), item.amount())));
        long reconciled = bank.inTransit().stream().mapToLong(TransitItem::amount).reduce(bank.bankBalance(), Math::addExact);
        rows.add(amount(texts.of("bank.reconciled"), reconciled));
        if (report.detail().noteKey() == null) {
            rows.add(amount(texts.of("bank.toRender"), report.detail().h()));
            rows.add(amount(texts.of("bank.difference"), Math.subtractExact(reconciled, report.detail().h())));
        }
        return rows;
    }

    String bankNote() {
        Bank bank = report.bank();
        if (bank == null || bank.bankBalance() == null) {
            return texts.of("bank.none");
        }
        return bank.explanation() == null ? null : texts.of("bank.explanation", bank.explanation());
    }

    List<Map<String, String>> sisrec() {
        RendicionReport.Sisrec sisrec = report.sisrec();
        return sisrec == null ? List.of()
                : List.of(fact("sisrec.number", sisrec.number()), fact("sisrec.sentOn", dayOrUnknown(sisrec.sentOn())));
    }

    List<Map<String, String>> signatures() {
        return report.signatures().stream().map(this::signature).toList();
    }

    private Map<String, String> signature(Signature signature) {
        String role = texts.code("signature", signature.role());
        if (signature.at() == null) {
            return row("role", role, "name", texts.of("signature.pending"), "post", null, "at", null);
        }
        return row("role", role, "name", texts.known(signature.name()),
                "post", texts.of("signature.post.pattern", texts.known(signature.taxId()), texts.known(signature.post())),
                "at", texts.of("signature.at.pattern", minute(signature.at())));
    }

    private Map<String, String> voucher(VoucherLine line) {
        String document = line.documentType() == null ? texts.of("vouchers.document.none")
                : texts.of("vouchers.document.pattern", texts.code("document", line.documentType()), texts.known(line.documentNumber()));
        String item = line.budgetItem() == null ? texts.of("vouchers.item.none")
                : texts.of("vouchers.item.pattern", line.budgetItem(), texts.code("category", line.category()));
        String component = line.component() == null ? null : texts.code("component", line.component());
        String place = component == null || line.waterSystem() == null ? component
                : texts.of("vouchers.place.pattern", component, line.waterSystem());
        return row("folio", line.folio(), "kind", texts.code("voucher", line.kind()), "date", dayOrUnknown(line.date()),
                "payee", line.payeeName() == null ? texts.of("vouchers.payee.none") : line.payeeName(), "taxId", line.payeeTaxId(),
                "document", document, "documentDate", line.documentDate() == null ? null : day(line.documentDate()),
                "description", texts.known(line.description()),
                "late", line.late() ? texts.of("vouchers.late.pattern", texts.known(line.lateReason())) : null,
                "item", item, "place", place, "documents", texts.of("vouchers.evidence.pattern", line.documents()),
                "hashes", line.evidence().isEmpty() ? null : String.join(", ", line.evidence()), "amount", pesos(line.amount()));
    }

    private Map<String, String> letter(String letter, long amount) {
        return row("letter", texts.of("detail.letter.pattern", letter), "concept", texts.of("detail." + letter), "amount", pesos(amount),
                "sum", SUMS.contains(letter) ? letter : null);
    }

    private Map<String, String> fact(String labelKey, String value) {
        return row("label", texts.of(labelKey), "value", texts.known(value));
    }

    private static Map<String, String> amount(String concept, long amount) {
        return row("concept", concept, "amount", pesos(amount));
    }

    private String dayOrUnknown(LocalDate date) {
        return date == null ? texts.unknown() : day(date);
    }

    private static Map<String, String> row(String... namesAndValues) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
