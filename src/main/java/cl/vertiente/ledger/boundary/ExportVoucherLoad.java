package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.LoadVerdict;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxForms;
import cl.vertiente.shared.XlsxForms.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a workbook of expenses as it was brought, with what was said beside each row and today's lists to choose from: to be mended
 * and brought again.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR}, readOnly = true)
public class ExportVoucherLoad {

    @Inject
    private Agreements agreements;

    @Inject
    private VoucherLoads loads;

    @Inject
    private DocumentFiles files;

    @Inject
    private ExpenseWorkbook workbook;

    @Inject
    private LoadSentences sentences;

    @Inject
    private LedgerWords words;

    @Inject
    private XlsxForms forms;

    @Inject
    private CurrentCaller caller;

    private record Line(TableRow row, LoadVerdict verdict) {
    }

    /** Refuses before the first byte of the answer is on its way. */
    public void require(UUID agreementId, UUID id) {
        find(agreements.visibleTo(caller.required(), agreementId), id);
    }

    private VoucherLoad find(Agreement agreement, UUID id) {
        return loads.find(agreement.id(), id).orElseThrow(() -> new NotFound("ledger.load.not-found", ""));
    }

    public void write(UUID agreementId, UUID id, OutputStream out) throws IOException {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var done = find(agreement, id);
        var sheet = ExpenseSheet.read(files.path(done.files().sha256()), agreement.code(), sentences::column);
        var verdicts = LoadedWorkbooks.report(done).rows().stream().collect(Collectors.toMap(LoadVerdict::row, Function.identity()));
        var rows = sheet.rows().stream().map(row -> new Line(row, verdicts.get(row.number()))).toList();
        var fields = Stream.concat(said(), workbook.<Line>fields((line, column) -> value(line.row(), column, sheet.heading()))).toList();
        forms.write(out, new XlsxForms.Form<>("ledger.load.template", workbook.subject(agreement), fields, workbook.choices(agreement),
                null, rows, workbook.explanation()));
    }

    private Stream<Field<Line>> said() {
        return Stream.of(new Field<>(XlsxColumn.integer("ledger.load.row-number", 8, line -> line.row().number()), null),
                new Field<>(XlsxColumn.text("ledger.load.outcome", 14, line -> words.outcome(line.verdict().outcome())), null),
                new Field<>(XlsxColumn.text("ledger.load.messages", 70, line -> remarks(line.verdict())), null));
    }

    private String remarks(LoadVerdict verdict) {
        return Stream.concat(verdict.messages().stream(), verdict.findings().stream().map(words::remedy)).collect(Collectors.joining(" "));
    }

    private static Object value(TableRow row, ExpenseColumn column, TableHeading<ExpenseColumn> heading) {
        var index = heading.columns().get(column);
        var cell = index == null ? null : row.cell(index);
        return cell == null || cell.isUncomputed() ? null : cell.number() ? new BigDecimal(cell.text()) : cell.text();
    }
}
