package cl.vertiente.training.people.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a spreadsheet of attendance, by the headings that people write. */
public enum AttendanceColumn {
    NAME("NOMBRE( COMPLETO)?|PARTICIPANTE|NOMBRE Y APELLIDOS?|NOMBRES Y APELLIDOS"),
    TAX_ID("RUT|RUN|R U T|R U N|RUT O RUN"),
    OTHER_PAPER("(OTRO )?DOCUMENTO|PASAPORTE"),
    OTHER_PAPER_REASON("MOTIVO( SIN RUT)?|POR QUE NO HAY RUT"),
    SEX("SEXO|GENERO"),
    POST("CARGO"),
    SYSTEM("(COMITE|SISTEMA|APR|SSR|ORGANIZACION)( APR| SSR)*"),
    ARRIVAL("HORA( DE)?( LLEGADA)?|LLEGADA");

    private static final Set<AttendanceColumn> REQUIRED = EnumSet.of(NAME, TAX_ID, SYSTEM);

    private final Pattern headings;

    AttendanceColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, accents and signs. */
    public static Optional<AttendanceColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }

    /** Without them a sheet is no list of attendance. */
    public static Set<AttendanceColumn> required() {
        return REQUIRED;
    }
}
