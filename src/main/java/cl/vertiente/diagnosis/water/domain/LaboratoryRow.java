package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowReading;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.WrittenDecimal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One result of a workbook as it was read, words not yet looked up. Rows that say the same of their sample are one sample.
 *
 * @param faults why it cannot be taken; empty when it can
 */
public record LaboratoryRow(int number, SampleWords sample, String parameter, Qualifier sign, BigDecimal value, String word, String unit,
        boolean onSite, String method, List<Fault> faults) {

    private static final Pattern SIGNED = Pattern.compile("([<=>])\\s*(\\S.*)");

    /** What a row says of its sample. */
    public record SampleWords(String system, String point, Instant takenAt, String sampler, String waterType, String laboratory,
            String accreditation, String reportNumber, LocalDate reportDate, String sampleNumber, Instant receivedAt) {

        /** By which the sample is known again when its rows come twice. */
        public String key() {
            return String.join("\u001f", PlainName.of(laboratory), PlainName.of(reportNumber), PlainName.of(sampleNumber),
                    PlainName.of(point), String.valueOf(takenAt));
        }
    }

    public static LaboratoryRow read(TableRow row, TableHeading<LaboratoryColumn> heading) {
        var reading = new RowReading<>(row, heading.columns());
        var sample = new SampleWords(reading.text(LaboratoryColumn.SYSTEM, 300), reading.text(LaboratoryColumn.POINT, 200),
                moment(reading, LaboratoryColumn.TAKEN_ON, LaboratoryColumn.TAKEN_TIME), reading.text(LaboratoryColumn.SAMPLER, 120),
                reading.text(LaboratoryColumn.WATER_TYPE, 40), reading.text(LaboratoryColumn.LABORATORY, 120),
                reading.code(LaboratoryColumn.ACCREDITATION, 60), reading.code(LaboratoryColumn.REPORT_NUMBER, 60),
                reading.date(LaboratoryColumn.REPORT_DATE), reading.code(LaboratoryColumn.SAMPLE_NUMBER, 60),
                moment(reading, LaboratoryColumn.RECEIVED_ON, LaboratoryColumn.RECEIVED_TIME));
        var result = Result.of(reading);
        var onSite = reading.text(LaboratoryColumn.ON_SITE, 10);
        var read = new LaboratoryRow(row.number(), sample, reading.text(LaboratoryColumn.PARAMETER, 80), result.sign(), result.value(),
                result.word(), reading.text(LaboratoryColumn.UNIT, 20), List.of("SI", "S", "X").contains(PlainName.of(onSite)),
                reading.text(LaboratoryColumn.METHOD, 120), new ArrayList<>());
        read.missing(reading);
        read.faults.addAll(reading.faults());
        return read;
    }

    private void missing(RowReading<LaboratoryColumn> reading) {
        if (!reading.faults().isEmpty()) {
            return;
        }
        missing(reading, LaboratoryColumn.SYSTEM, sample.system());
        missing(reading, LaboratoryColumn.TAKEN_ON, sample.takenAt());
        missing(reading, LaboratoryColumn.LABORATORY, sample.laboratory());
        missing(reading, LaboratoryColumn.REPORT_NUMBER, sample.reportNumber());
        missing(reading, LaboratoryColumn.PARAMETER, parameter);
        missing(reading, LaboratoryColumn.VALUE, value == null ? word : value);
    }

    private static void missing(RowReading<LaboratoryColumn> reading, LaboratoryColumn column, Object said) {
        if (Objects.isNull(said)) {
            reading.fault("diagnosis.water.load.missing", column);
        }
    }

    /** A day without its hour is no moment. */
    private static Instant moment(RowReading<LaboratoryColumn> reading, LaboratoryColumn day, LaboratoryColumn hour) {
        var on = reading.date(day);
        LocalTime at = reading.time(hour);
        if (on != null && at == null && reading.faults().isEmpty()) {
            reading.fault("diagnosis.water.load.missing", hour);
        }
        return on == null || at == null ? null : on.atTime(at).atZone(Chile.ZONE).toInstant();
    }

    /** A number with its sign, in one cell or two; or a word. */
    private record Result(Qualifier sign, BigDecimal value, String word) {

        private static Result of(RowReading<LaboratoryColumn> reading) {
            var written = reading.text(LaboratoryColumn.VALUE, 60);
            var signed = SIGNED.matcher(written == null ? "" : written);
            var own = reading.text(LaboratoryColumn.SIGN, 3);
            var before = signed.matches() ? signed.group(1) : null;
            if (own != null && before != null && !own.equals(before)) {
                reading.fault("diagnosis.water.load.two-signs", LaboratoryColumn.SIGN, own, before);
            }
            var sign = Qualifier.read(own == null ? before == null ? "=" : before : own);
            if (sign.isEmpty()) {
                reading.fault("diagnosis.water.load.sign", LaboratoryColumn.SIGN, own);
            }
            var rest = before == null ? written : signed.group(2);
            var number = number(reading, rest);
            return new Result(sign.orElse(Qualifier.EQUAL), number, number == null ? rest : null);
        }

        private static BigDecimal number(RowReading<LaboratoryColumn> reading, String text) {
            if (text == null) {
                return null;
            }
            return reading.isNumber(LaboratoryColumn.VALUE) ? new BigDecimal(text)
                    : WrittenDecimal.read(text.replaceAll("[\\s\u00a0]", "")).orElse(null);
        }
    }
}
