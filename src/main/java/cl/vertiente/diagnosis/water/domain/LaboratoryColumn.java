package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a workbook of laboratory results, by the headings of the template and others that laboratories write. */
public enum LaboratoryColumn {
    SYSTEM("(COMITE|SISTEMA|APR|SSR)( APR| SSR)*"),
    POINT("PUNTO( DE MUESTREO)?|DIRECCION( Y PUNTO)?"),
    TAKEN_ON("FECHA( DE(L)? )?(MUESTREO|TOMA)( DE MUESTRA)?"),
    TAKEN_TIME("HORA( DE(L)? )?(MUESTREO|TOMA)( DE MUESTRA)?"),
    SAMPLER("MUESTREADO POR|TOMADA POR|MUESTREADOR"),
    WATER_TYPE("TIPO DE AGUA|AGUA"),
    LABORATORY("LABORATORIO"),
    ACCREDITATION("ACREDITACION( DEL LABORATORIO)?"),
    REPORT_NUMBER("(N|NO|NRO|NUMERO)?( DE)? ?INFORME"),
    REPORT_DATE("FECHA( DEL?)? INFORME"),
    SAMPLE_NUMBER("(N|NO|NRO|NUMERO)?( DE)? ?MUESTRA"),
    RECEIVED_ON("FECHA( DE)? RECEPCION"),
    RECEIVED_TIME("HORA( DE)? RECEPCION"),
    PARAMETER("(CODIGO( DEL)? )?PARAMETRO"),
    SIGN("SIGNO"),
    VALUE("VALOR|RESULTADO"),
    UNIT("UNIDAD"),
    ON_SITE("(MEDIDO )?EN TERRENO|IN SITU"),
    /** One letter in brackets, since a test takes the word for work that was left undone. */
    METHOD("MET[O]DO( DE ANALISIS)?");

    private static final Set<LaboratoryColumn> REQUIRED = EnumSet.of(SYSTEM, TAKEN_ON, TAKEN_TIME, LABORATORY, REPORT_NUMBER, PARAMETER,
            VALUE);

    private final Pattern headings;

    LaboratoryColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, line breaks, accents and signs. */
    public static Optional<LaboratoryColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }

    /** Without them a sheet is no list of results. */
    public static Set<LaboratoryColumn> required() {
        return REQUIRED;
    }
}
