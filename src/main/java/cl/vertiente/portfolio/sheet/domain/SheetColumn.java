package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a working sheet of a regional government says of an initiative, by headings that were seen; others are learned. */
public enum SheetColumn {
    SOURCE_ROW("FILA( DE)? ORIGEN"),
    BIP("(CODIGO|COD) BIP|BIP"),
    CHECK_DIGIT("DV|DIGITO( VERIFICADOR)?"),
    NAME("NOMBRE( DE LA INICIATIVA| DEL PROYECTO| INICIATIVA| PROYECTO)?|INICIATIVA"),
    COMMUNE("COMUNA"),
    STAGE("ETAPA( QUE POSTULA)?"),
    FUND("TIPOLOGIA|FONDO|FUENTE( DE FINANCIAMIENTO)?"),
    BUDGET_YEAR("ANO PRESUPUEST(O|ARIO)"),
    AMOUNT("MONTO( SOLICITADO)?( M)? FNDR( TEXTO)?"),
    TOTAL("MONTO( TOTAL)?( DE LA)? INICIATIVA( TEXTO)?|MONTO TOTAL"),
    STATE("ESTADO( ACTUAL)?"),
    RATE("RATE( ACTUAL)?"),
    RATE_DATE("FECHA( DEL?)? RATE( ACTUAL)?( TEXTO)?"),
    RECEIVED("FECHA( DE)? RECEPCION( GORE)?( TEXTO)?"),
    RS_DATE("FECHA( DEL?)? RS( TEXTO)?"),
    CORE_DATE("FECHA( DEL?)?( ACUERDO| APROBACION)? CORE( TEXTO)?"),
    VALIDITY("VIGENCIA"),
    REMARKS("OBSERVACION(ES)?|COMENTARIOS?|HISTORIAL( RATE)?");

    private static final Set<SheetColumn> REQUIRED = EnumSet.of(BIP, NAME, COMMUNE);

    private final Pattern headings;

    SheetColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, line breaks, accents and signs. */
    public static Optional<SheetColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }

    /** Without them a sheet lists no initiatives. */
    public static Set<SheetColumn> required() {
        return REQUIRED;
    }
}
