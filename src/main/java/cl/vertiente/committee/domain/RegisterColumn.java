package cl.vertiente.committee.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of the official registers, by the headings under which they have been met, in any order. */
public enum RegisterColumn {
    DOH_ID("N|NO|NRO|NUMERO|ID|ID DOH|ID IDE"),
    COMMUNE_CUT("CUT|CODIGO COMUNA|CUT COMUNA"),
    REGION("REGION"),
    PROVINCE("PROVINCIA"),
    COMMUNE("COMUNA"),
    OFFICIAL_NAME("NOMBRE OFICIAL( DEL)?( SISTEMA)?|NOMBRE SSR"),
    SHORT_NAME("NOMBRE CORTO|NOMBRE FANTASIA( 1)?"),
    COMMISSIONING_YEAR("ANO( DE)? PUESTA EN MARCHA|ANO PTA MCH"),
    CONNECTIONS("((N|NO|NRO|NUMERO)( DE)? |CANTIDAD DE )?ARRANQUES( .*)?|CANT ARR"),
    SETTLEMENT_TYPE("TIPO( DE ASENTAMIENTO)?"),
    FUNDING("FONDOS"),
    BENEFICIARIES("BENEFICIARIOS( .*)?|BENEF EST"),
    OPERATOR_KIND("ADMINISTRACION( DEL SISTEMA)?|TIPO ORG"),
    STATE("SITUACION"),
    EASTING("COORD X WGS84"),
    NORTHING("COORD Y WGS84"),
    ZONE("HUSO"),
    EASTING_19("COORD X WGS84 H19 ESTE|UTM ESTE H19"),
    NORTHING_19("COORD Y WGS84 H19 NORTE|UTM NORTE H19"),
    LONGITUDE("COORD X GRADOS|LON|LONGITUD"),
    LATITUDE("COORD Y GRADOS|LAT|LATITUD"),
    MOP_LOCATION("MXLOCATION"),
    TAX_ID("RUT"),
    SEGMENT("CLASIFICACION ART 106 D50"),
    SEGMENT_APPEAL("APELACION( DE)? SEGMENTO"),
    REGISTRY_CODE("REGISTRO( DE)? OPERADORES"),
    /** Of our own workbooks: the day to which the register speaks. */
    REGISTER_DATE("FECHA( DEL)? REGISTRO");

    private final Pattern headings;

    RegisterColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, line breaks, accents and signs. */
    public static Optional<RegisterColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }
}
