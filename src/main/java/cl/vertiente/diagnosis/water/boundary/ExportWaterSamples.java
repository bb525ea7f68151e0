package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterReading;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the samples of a filter with each of their results as a spreadsheet, a few hundred samples in memory at a time. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportWaterSamples {

    private static final int AT_A_TIME = 200;

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private CurrentCaller caller;

    @Inject
    private XlsxLists lists;

    @Inject
    private WaterFilters filters;

    @Inject
    private WaterWords words;

    /** One result with its sample. */
    private record Line(SampleRow sample, WaterReading reading) {
    }

    public void write(SampleFilter filter, OutputStream out) {
        var who = caller.required();
        lists.write(out, "diagnosis.water.samples", columns(norms.all()), new XlsxLists.Origin(who.name(), filters.inForce(filter)),
                each -> lines(who, filter, each));
    }

    private void lines(Caller who, SampleFilter filter, Consumer<Line> each) {
        List<String> after = null;
        List<SampleRow> rows;
        do {
            rows = samples.visibleTo(who).list(filter, after, AT_A_TIME);
            var readings = samples.readings(rows.stream().map(SampleRow::versionId).toList());
            rows.forEach(row -> readings.getOrDefault(row.versionId(), List.of()).forEach(reading -> each.accept(new Line(row, reading))));
            if (!rows.isEmpty()) {
                var last = rows.get(rows.size() - 1);
                after = List.of(last.takenAt().toString(), last.id().toString());
            }
        } while (rows.size() == AT_A_TIME);
    }

    private List<XlsxColumn<Line>> columns(WaterNorm norm) {
        var columns = new ArrayList<XlsxColumn<Line>>();
        columns.add(XlsxColumn.instant("diagnosis.water.taken-at", line -> line.sample().takenAt()));
        columns.add(XlsxColumn.text("diagnosis.water.region", 14, line -> line.sample().region()));
        columns.add(XlsxColumn.text("diagnosis.water.commune", 18, line -> line.sample().commune()));
        columns.add(XlsxColumn.text("diagnosis.water.system", 40, line -> line.sample().waterSystem()));
        columns.add(XlsxColumn.text("diagnosis.water.point", 28, line -> line.sample().point()));
        columns.add(XlsxColumn.text("diagnosis.water.method", 14, line -> words.of(line.sample().method())));
        columns.add(XlsxColumn.text("diagnosis.water.type", 12, line -> words.of(line.sample().waterType())));
        columns.add(XlsxColumn.text("diagnosis.water.laboratory", 28, line -> line.sample().laboratory()));
        columns.add(XlsxColumn.text("diagnosis.water.report-number", 16, line -> line.sample().reportNumber()));
        columns.add(XlsxColumn.text("diagnosis.water.code", 10, line -> line.reading().code()));
        columns.add(XlsxColumn.text("diagnosis.water.parameter", 30, line -> norm.parameters().get(line.reading().code()).name()));
        columns.add(XlsxColumn.text("diagnosis.water.qualifier", 8, line -> line.reading().qualifier().sign()));
        columns.add(XlsxColumn.decimal("diagnosis.water.value", 12, "0.#########", line -> line.reading().number()));
        columns.add(XlsxColumn.text("diagnosis.water.word", 14, line -> norm.parameters().get(line.reading().code()).words()
                .get(line.reading().word())));
        columns.add(XlsxColumn.text("diagnosis.water.unit", 12, line -> norm.unitNames().get(norm.parameters()
                .get(line.reading().code()).unit())));
        columns.add(XlsxColumn.text("diagnosis.water.limit", 18, line -> words.limit(norm, norm.parameters().get(line.reading().code()),
                line.reading().limit(norm))));
        columns.add(XlsxColumn.text("diagnosis.water.verdict", 14, line -> words.of(line.reading().verdict())));
        columns.add(XlsxColumn.text("diagnosis.water.level", 10, line -> words.of(line.reading().level())));
        columns.add(XlsxColumn.text("diagnosis.water.why", 44, line -> words.of(line.reading().reason())));
        return columns;
    }
}
