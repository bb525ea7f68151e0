package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.RegisterColumn;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a register as it was brought, with what was said beside each row: to be mended in the same workbook and brought again.
 * Its headings are those of the ministry, with the month to which the register speaks.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR}, readOnly = true)
public class ExportVerdicts {

    @Inject
    private Imports imports;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CommitteeWords words;

    @Inject
    private RegisterSentences sentences;

    @Inject
    private Messages messages;

    @Inject
    private XlsxLists lists;

    private record Line(TableRow row, RowVerdict verdict) {
    }

    /** Refuses before the first byte of the answer is on its way. */
    public void require(UUID id) {
        imports.find(id).orElseThrow(() -> new NotFound("committee.import.not-found", ""));
    }

    public void write(UUID id, OutputStream out) throws IOException {
        var done = imports.find(id).orElseThrow(() -> new NotFound("committee.import.not-found", ""));
        var sheet = RegisterSheet.read(files.path(done.origin().sha256()), sentences::column);
        var verdicts = ReadImports.verdicts(done).stream().collect(Collectors.toMap(RowVerdict::row, Function.identity()));
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("committee.import.file"), done.origin().fileName());
        said.put(messages.get("committee.import.when"), Show.instant(done.recordedAt()));
        var origin = new XlsxLists.Origin(caller.required().name(), said);
        lists.write(out, "committee.import.verdicts", columns(sheet, done.origin().date()), origin,
                each -> sheet.table().rows().stream().filter(row -> verdicts.containsKey(row.number()))
                        .forEach(row -> each.accept(new Line(row, verdicts.get(row.number())))));
    }

    private List<XlsxColumn<Line>> columns(RegisterSheet sheet, LocalDate date) {
        var columns = new ArrayList<XlsxColumn<Line>>();
        sheet.heading().columns().entrySet().stream().filter(entry -> entry.getKey() != RegisterColumn.REGISTER_DATE)
                .sorted(Map.Entry.comparingByValue()).forEach(entry -> columns.add(column(entry.getKey(), entry.getValue())));
        columns.add(XlsxColumn.text("committee.import.column.REGISTER_DATE", 14, line -> Show.date(date)));
        columns.add(XlsxColumn.integer("committee.import.row", 8, line -> line.row().number()));
        columns.add(XlsxColumn.text("committee.import.outcome", 14, line -> words.of(line.verdict().outcome())));
        columns.add(XlsxColumn.text("committee.import.messages", 90, line -> String.join(" ", line.verdict().messages())));
        return columns;
    }

    private XlsxColumn<Line> column(RegisterColumn column, int index) {
        var key = "committee.import.column." + column;
        return new XlsxColumn<>(key, column == RegisterColumn.OFFICIAL_NAME ? 48 : 16, null, line -> {
            var cell = line.row().cell(index);
            return cell == null ? null : cell.number() ? new BigDecimal(cell.text()) : cell.text();
        });
    }
}
