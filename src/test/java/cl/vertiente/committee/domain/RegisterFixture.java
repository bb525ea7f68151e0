package cl.vertiente.committee.domain;

import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A register of the DOH as the lines of a CSV, semicolons between cells. Valid by default; vary one thing. */
final class RegisterFixture {

    static final String HEAD = "N°;Comuna;Nombre  oficial\nsistema ;año puesta en marcha;"
            + "N° de Arranques a diciembre 2020;Situación;Coord X WGS84;Coord Y WGS84 ;Huso;"
            + "Coord X WGS84 H19 Este;Coord Y WGS84 H19 norte;Coord X grados ;Coord Y grados";
    static final String GOOD =
            "1690;Copiapó;Comité San Pedro;2010;214;Activo;348215;6976945;19;348215;6976945;-70.5341464742;-27.3221951503";

    private RegisterFixture() {
    }

    static List<TableRow> table(String... lines) {
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new TableRow(i + 3, Arrays.stream(lines[i].split(";", -1)).map(RegisterFixture::cell).toList()));
        }
        return rows;
    }

    private static TableCell cell(String text) {
        return text.isBlank() ? null : new TableCell(text.strip(), text.matches("-?\\d+(\\.\\d+)?"));
    }

    static CommuneNames communes() {
        var names = new CommuneNames();
        names.add("03101", "Copiapó");
        names.add("16207", "Treguaco");
        names.add("16207", "Trehuaco");
        return names;
    }

    static RegisterReading read(Double kmOutside, String... lines) {
        var table = new ArrayList<>(List.of(HEAD));
        table.addAll(List.of(lines));
        var rows = table(table.toArray(String[]::new));
        return RegisterReading.of(RegisterHeading.in(rows).orElseThrow(), rows, communes(), (cut, place) -> kmOutside, Set.of(),
                cl.vertiente.shared.Progress.NONE);
    }

    static RegisterReading.Judged one(String line) {
        return read(0.0, line).rows().get(0);
    }
}
