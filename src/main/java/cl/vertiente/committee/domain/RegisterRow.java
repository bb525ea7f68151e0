package cl.vertiente.committee.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowReading;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of an official register as it was read.
 *
 * @param faults why the row cannot be taken; empty when it can
 */
public record RegisterRow(int number, String dohId, String communeCut, String communeName, String officialName, String shortName,
        Integer commissioningYear, Integer connections, Integer beneficiaries, SettlementType settlement, String funding,
        OperatorKind operatorKind, SystemState state, RegisterPlace place, Licence licence, List<Fault> faults) {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> NO_YEAR = Set.of("30-12-1899", "30/12/1899", "1899-12-30", "0");
    private static final Map<String, SettlementType> SETTLEMENTS = Map.of("CONCENTRADO", SettlementType.CONCENTRATED,
            "SEMICONCENTRADO", SettlementType.SEMI_CONCENTRATED, "SEMI CONCENTRADO", SettlementType.SEMI_CONCENTRATED,
            "DISPERSO", SettlementType.DISPERSED, "BASICO", SettlementType.BASIC);
    private static final Map<String, SystemState> STATES = Map.of("ACTIVO", SystemState.ACTIVE, "INACTIVO", SystemState.INACTIVE,
            "FUSIONADO", SystemState.MERGED);
    private static final Map<String, Segment> SEGMENTS = Map.of("MAYOR", Segment.LARGE, "MEDIANO", Segment.MEDIUM, "MENOR", Segment.SMALL);

    /** What the register of operators says beyond the system. */
    public record Licence(String mopLocation, Rut taxId, Segment segment, String appeal, String registryCode) {
    }

    /** @param communes finds the code of a commune by what the row says of it: code and name */
    static RegisterRow read(TableRow row, RegisterHeading heading, CommuneNames communes) {
        var reading = new RowReading<>(row, heading.columns());
        var name = reading.text(RegisterColumn.OFFICIAL_NAME, 200);
        var commune = reading.text(RegisterColumn.COMMUNE, 100);
        var region = reading.text(RegisterColumn.REGION, 100);
        var cut = reading.text(RegisterColumn.COMMUNE_CUT, 10);
        var number = reading.code(RegisterColumn.DOH_ID, 20);
        var connections = connections(reading);
        var faults = new ArrayList<Fault>();
        if (isTotal(row, name)) {
            faults.add(new Fault("", "committee.import.total"));
        } else if (reading.faults().isEmpty() && name == null) {
            faults.add(new Fault("", "committee.import.no-name"));
        } else if (reading.faults().isEmpty() && commune == null && cut == null) {
            faults.add(new Fault("", "committee.import.no-commune"));
        }
        var code = faults.isEmpty() ? communes.code(cut, commune) : null;
        if (faults.isEmpty() && code == null && reading.faults().isEmpty()) {
            faults.add(new Fault("", "committee.import.commune-unknown", commune == null ? cut : commune, region == null ? "" : region));
        }
        var read = new RegisterRow(row.number(), number, code, commune, name, reading.text(RegisterColumn.SHORT_NAME, 100),
                year(row, heading, reading), connections, reading.whole(RegisterColumn.BENEFICIARIES, 0, 10_000_000),
                word(reading, RegisterColumn.SETTLEMENT_TYPE, SETTLEMENTS, null), reading.text(RegisterColumn.FUNDING, 100),
                operatorKind(reading), word(reading, RegisterColumn.STATE, STATES, SystemState.ACTIVE), RegisterPlace.read(reading),
                heading.profile() == RegisterProfile.MOP_OPERADORES ? licence(reading) : taxId(row, heading), faults);
        faults.addAll(reading.faults().stream().filter(fault -> faults.stream().noneMatch(f -> f.key().equals("committee.import.total")))
                .toList());
        return read;
    }

    private static Integer connections(RowReading<RegisterColumn> reading) {
        return reading.whole(RegisterColumn.CONNECTIONS, 0, 1_000_000);
    }

    /** The date on which a spreadsheet's days begin, or zero, is how an empty year comes out of some programs. */
    private static Integer year(TableRow row, RegisterHeading heading, RowReading<RegisterColumn> reading) {
        var column = heading.columns().get(RegisterColumn.COMMISSIONING_YEAR);
        var text = column == null ? null : row.text(column);
        return text == null || NO_YEAR.contains(text) ? null : reading.whole(RegisterColumn.COMMISSIONING_YEAR, FIRST_YEAR, LAST_YEAR);
    }

    private static boolean isTotal(TableRow row, String name) {
        return row.isTotal() && (name == null || TableRow.saysTotal(name));
    }

    private static <T> T word(RowReading<RegisterColumn> reading, RegisterColumn column, Map<String, T> words, T blank) {
        var text = reading.text(column, 60);
        if (text == null) {
            return blank;
        }
        var value = words.get(PlainName.of(text));
        if (value == null) {
            reading.faults().add(new Fault("", "committee.import.word", column, text));
        }
        return value;
    }

    private static OperatorKind operatorKind(RowReading<RegisterColumn> reading) {
        var plain = PlainName.of(reading.text(RegisterColumn.OPERATOR_KIND, 60));
        return plain.startsWith("COMITE") || plain.isEmpty() ? OperatorKind.COMMITTEE
                : plain.startsWith("COOPERATIVA") ? OperatorKind.COOPERATIVE
                : plain.startsWith("JUNTA DE VECINOS") ? OperatorKind.NEIGHBOURHOOD_COUNCIL : OperatorKind.OTHER;
    }

    /** A register of systems that names the RUT of who runs them: told where two share it, and never a reason to keep a system out. */
    private static Licence taxId(TableRow row, RegisterHeading heading) {
        var column = heading.columns().get(RegisterColumn.TAX_ID);
        var text = column == null ? null : row.text(column);
        return new Licence(null, text == null || !Rut.isValid(text) ? null : Rut.of(text), null, null, null);
    }

    private static Licence licence(RowReading<RegisterColumn> reading) {
        var tax = reading.text(RegisterColumn.TAX_ID, 20);
        if (tax != null && !Rut.isValid(tax)) {
            reading.faults().add(new Fault("", "committee.import.rut", tax));
            tax = null;
        }
        return new Licence(reading.text(RegisterColumn.MOP_LOCATION, 40), tax == null ? null : Rut.of(tax),
                word(reading, RegisterColumn.SEGMENT, SEGMENTS, null), reading.text(RegisterColumn.SEGMENT_APPEAL, 100),
                reading.text(RegisterColumn.REGISTRY_CODE, 30));
    }

    public boolean isReadable() {
        return faults.isEmpty();
    }

    /** What tells one system of the register from another: its number is not unique there. */
    public SystemKey key() {
        return SystemKey.of(dohId, communeCut, officialName);
    }
}
