package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.ReferenceLoad;
import cl.vertiente.administration.domain.ReferenceLoads;
import cl.vertiente.administration.domain.ReferenceVerdict;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a file of reference data as it was brought, with what was said beside each row: to be mended there and brought again. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ExportReferenceVerdicts {

    @Inject
    private ReferenceLoads loads;

    @Inject
    private ReferenceTables tables;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AdministrationWords words;

    @Inject
    private Messages messages;

    @Inject
    private XlsxLists lists;

    private record Line(ReferenceRow row, ReferenceVerdict verdict) {
    }

    /** Refuses before the first byte of the answer is on its way. */
    public void require(UUID id) {
        find(id);
    }

    private ReferenceLoad find(UUID id) {
        return loads.find(id).orElseThrow(() -> new NotFound("administration.reference.not-found", ""));
    }

    public void write(UUID id, OutputStream out) throws IOException {
        var load = find(id);
        var sheet = ReferenceSheet.read(files.path(load.origin().sha256()), tables, load.origin().source());
        var verdicts = ReadReference.verdicts(load).stream().collect(Collectors.toMap(ReferenceVerdict::row, Function.identity()));
        var said = new LinkedHashMap<String, String>();
        said.put(messages.get("administration.reference.file"), load.origin().fileName());
        said.put(messages.get("administration.reference.when"), Show.instant(load.state().recordedAt()));
        var origin = new XlsxLists.Origin(caller.required().name(), said);
        lists.write(out, "administration.reference.verdicts", columns(sheet), origin,
                each -> sheet.rows().forEach(row -> each.accept(new Line(row, verdicts.get(row.number())))));
    }

    private List<XlsxColumn<Line>> columns(ReferenceSheet sheet) {
        var columns = new ArrayList<XlsxColumn<Line>>();
        var shown = sheet.columns().isEmpty() ? List.of(ReferenceColumn.CUT) : sheet.columns().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).toList();
        shown.forEach(column -> columns.add(new XlsxColumn<>("shared.reference.column." + column, 20, null, line -> {
            var cell = line.row().cell(column);
            return cell == null ? null : cell.number() ? new BigDecimal(cell.text()) : cell.text();
        })));
        columns.add(XlsxColumn.integer("administration.reference.row", 8, line -> line.row().number()));
        columns.add(XlsxColumn.text("administration.reference.outcome", 14, line -> words.of(line.verdict().outcome())));
        columns.add(XlsxColumn.text("administration.reference.messages", 90, line -> String.join(" ", line.verdict().messages())));
        return columns;
    }
}
