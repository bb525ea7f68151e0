package cl.vertiente.training.people.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowReading;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One person of a spreadsheet of attendance as it was read, words not yet looked up.
 *
 * @param faults why it cannot be taken; empty when it can
 */
public record AttendanceRow(int number, String name, String taxId, String document, String documentReason, String sex, String post,
        String system, LocalTime arrival, List<Fault> faults) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RUT = 20;
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SYSTEM = 300;

    public static AttendanceRow read(TableRow row, TableHeading<AttendanceColumn> heading) {
        var reading = new RowReading<>(row, heading.columns());
        var read = new AttendanceRow(row.number(), reading.text(AttendanceColumn.NAME, LONGEST_NAME),
                reading.text(AttendanceColumn.TAX_ID, LONGEST_RUT), reading.text(AttendanceColumn.OTHER_PAPER, LONGEST_PAPER),
                reading.text(AttendanceColumn.OTHER_PAPER_REASON, LONGEST_REASON), reading.text(AttendanceColumn.SEX, LONGEST_WORD),
                reading.text(AttendanceColumn.POST, LONGEST_WORD), reading.text(AttendanceColumn.SYSTEM, LONGEST_SYSTEM),
                reading.time(AttendanceColumn.ARRIVAL), new ArrayList<>());
        missing(reading, AttendanceColumn.NAME, read.name);
        missing(reading, AttendanceColumn.SYSTEM, read.system);
        if (read.taxId != null && !Rut.isValid(read.taxId)) {
            reading.fault("training.load.rut", AttendanceColumn.TAX_ID);
        }
        read.faults.addAll(reading.faults());
        return read;
    }

    private static void missing(RowReading<AttendanceColumn> reading, AttendanceColumn column, String said) {
        if (said == null && reading.faults().isEmpty()) {
            reading.fault("training.load.missing", column);
        }
    }

    /** By which the same person twice in one file is found: the RUT, else the name and the committee. */
    public String key() {
        return taxId != null && Rut.isValid(taxId) ? Rut.of(taxId).value() : PlainName.of(name) + "\u001f" + PlainName.of(system);
    }
}
