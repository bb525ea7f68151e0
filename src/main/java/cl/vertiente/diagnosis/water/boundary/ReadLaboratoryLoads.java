package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoads;
import cl.vertiente.diagnosis.water.domain.LaboratoryVerdict;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the workbooks of laboratory results that were tried and loaded, one's own, or everybody's for coordinator and auditor; also as
 * the workbook with what was said beside each row. With them, the workbook to fill in.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.AUDITOR}, readOnly = true)
public class ReadLaboratoryLoads {

    @Inject
    private LaboratoryLoads loads;

    @Inject
    private LaboratoryWorkbook workbook;

    @Inject
    private LaboratorySentences sentences;

    @Inject
    private DocumentFiles files;

    @Inject
    private XlsxForms forms;

    @Inject
    private WaterWords words;

    @Inject
    private CurrentCaller caller;

    private record Line(TableRow row, LaboratoryVerdict verdict) {
    }

    public Page<LaboratoryLoad.State> list(UUID before, int limit) {
        var who = caller.required();
        var rows = loads.list(who.isAny(List.of(Role.COORDINATOR, Role.AUDITOR)) ? null : who.id(), before, limit + 1).stream()
                .map(LaboratoryLoad::state).toList();
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).id()), Map.of());
    }

    public LaboratoryLoadView one(UUID id) {
        return LaboratoryLoadView.of(find(id));
    }

    private LaboratoryLoad find(UUID id) {
        var who = caller.required();
        return loads.find(id).filter(load -> load.recordedBy().equals(who.id()) || who.isAny(List.of(Role.COORDINATOR, Role.AUDITOR)))
                .orElseThrow(() -> new NotFound("diagnosis.water.load.not-found", ""));
    }

    /** The workbook to fill in. */
    public void writeTemplate(OutputStream out) {
        forms.write(out, new XlsxForms.Form<>("diagnosis.water.load.template", workbook.subject(),
                workbook.<Boolean>fields((example, column) -> workbook.example(column)).toList(), workbook.choices(), Boolean.TRUE,
                List.of(), workbook.explanation()));
    }

    /** The workbook as it was brought, with what was said beside each row: to be mended and brought again. */
    public void writeVerdicts(UUID id, OutputStream out) throws IOException {
        var load = find(id);
        var sheet = LaboratorySheet.read(files.path(load.file().sha256()), sentences::column);
        var verdicts = load.report().rows().stream().collect(Collectors.toMap(LaboratoryVerdict::row, Function.identity()));
        var rows = sheet.rows().stream().map(row -> new Line(row, verdicts.get(row.number()))).toList();
        var fields = Stream.concat(said(), workbook.<Line>fields((line, column) -> value(line.row(), column, sheet.heading()))).toList();
        forms.write(out, new XlsxForms.Form<>("diagnosis.water.load.template", workbook.subject(), fields, workbook.choices(), null, rows,
                workbook.explanation()));
    }

    private Stream<Field<Line>> said() {
        return Stream.of(new Field<>(XlsxColumn.integer("diagnosis.water.load.row-number", 8, line -> line.row().number()), null),
                new Field<>(XlsxColumn.text("diagnosis.water.load.outcome", 14, line -> words.of(line.verdict().outcome())), null),
                new Field<>(XlsxColumn.text("diagnosis.water.load.messages", 70, line -> String.join(" ", line.verdict().messages())),
                        null));
    }

    private static Object value(TableRow row, LaboratoryColumn column, TableHeading<LaboratoryColumn> heading) {
        var index = heading.columns().get(column);
        var cell = index == null ? null : row.cell(index);
        return cell == null || cell.isUncomputed() ? null : cell.number() ? new BigDecimal(cell.text()) : cell.text();
    }
}
