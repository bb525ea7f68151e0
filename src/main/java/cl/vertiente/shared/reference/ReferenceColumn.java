package cl.vertiente.shared.reference;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of reference tables, by the headings under which they are brought, in any order. */
public enum ReferenceColumn {
    DAY("FECHA|DIA"),
    WEEKDAY("DIA( DE LA)? SEMANA"),
    HOLIDAY("NOMBRE|FERIADO"),
    SCOPE("ALCANCE"),
    REGION_CUT("REGION CUT|CUT REGION|CODIGO REGION"),
    COMMUNE_CUTS("COMUNAS CUT|CUT COMUNAS"),
    UNWAIVABLE("IRRENUNCIABLE"),
    CUT("CUT|CODIGO COMUNA|CUT COMUNA"),
    ALIAS("ALIAS"),
    SEEN_IN("VISTO EN"),
    GEOMETRY("GEOMETRY"),
    YEAR("ANO"),
    RATE("TASA( DE RETENCION)?|RETENCION"),
    LIMIT("LIMITE"),
    IN_FORCE_FROM("(VIGENTE )?DESDE"),
    VALUE("VALOR"),
    UNIT("UNIDAD"),
    UF("(VALOR )?UF"),
    MONTH("MES"),
    UTM("(VALOR )?UTM"),
    PARAMETER("(CODIGO (DEL )?)?PARAMETRO"),
    LOWEST("MINIMO"),
    HIGHEST("MAXIMO"),
    HIGHEST_EXCLUDED("MAXIMO EXCLUIDO"),
    NOTICE_ABOVE("AVISO SOBRE"),
    LEVEL_BELOW("NIVEL BAJO( EL)? MINIMO"),
    LEVEL_ABOVE("NIVEL SOBRE( EL)? MAXIMO"),
    NORM("NORMA"),
    SOURCE("FUENTE"),
    CORRECTION("CORRECCION");

    private final Pattern headings;

    ReferenceColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, accents and signs. */
    public static Optional<ReferenceColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }
}
