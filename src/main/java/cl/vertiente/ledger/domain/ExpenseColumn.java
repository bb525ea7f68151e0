package cl.vertiente.ledger.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a workbook of expenses, by the headings of the template and others that people write, in any order. */
public enum ExpenseColumn {
    /** Rows with the same word in it are one voucher. */
    GROUP("GRUPO|COMPROBANTE|(N|NO|NRO) DE FILA AGRUPADA"),
    AGREEMENT("(CODIGO( DEL)? )?CONVENIO"),
    PAID_ON("FECHA( DEL?)? PAGO"),
    DOCUMENT_TYPE("TIPO( DEL?)? DOCUMENTO"),
    DOCUMENT_NUMBER("(N|NO|NRO|NUMERO|FOLIO)( DEL?)? DOCUMENTO"),
    DOCUMENT_DATE("FECHA( DEL?)? DOCUMENTO"),
    DOCUMENT_TOTAL("(MONTO )?TOTAL( DEL?)? DOCUMENTO"),
    PAYEE_TAX_ID("RUT( DEL?)?( PROVEEDOR| BENEFICIARIO)?"),
    PAYEE_NAME("(NOMBRE|RAZON SOCIAL)( DEL?)?( PROVEEDOR| BENEFICIARIO)?|PROVEEDOR"),
    FOREIGN_ID("(IDENTIFICACION EXTRANJERA|DOCUMENTO EXTRANJERO)"),
    FOREIGN_REASON("MOTIVO (SIN|PARA NO TENER) RUT"),
    DESCRIPTION("(DESCRIPCION|DETALLE|GLOSA)( DEL GASTO)?"),
    BUDGET_LINE("ITEM( DEL? PRESUPUESTO| PRESUPUESTARIO)?"),
    WATER_SYSTEM("APR|SSR"),
    AMOUNT("MONTO( IMPUTADO)?"),
    GROSS("(MONTO )?BRUTO"),
    WITHHOLDING("RETENCION"),
    NET("(MONTO )?LIQUIDO"),
    PAYMENT_FORM("FORMA( DEL?)? PAGO"),
    PAYMENT_REFERENCE("REFERENCIA( DEL?)? PAGO"),
    PAID_AMOUNT("MONTO PAGADO"),
    DOCUMENT_FILE("ARCHIVO( DEL?)? (DOCUMENTO|RESPALDO)"),
    PAYMENT_FILE("ARCHIVO( DEL?)? PAGO"),
    OTHER_FILES("OTROS (ARCHIVOS|RESPALDOS)");

    private static final Set<ExpenseColumn> REQUIRED = EnumSet.of(PAID_ON, DOCUMENT_TYPE, DOCUMENT_NUMBER, DOCUMENT_DATE,
            DOCUMENT_TOTAL, PAYEE_TAX_ID, BUDGET_LINE, PAYMENT_FORM);

    private final Pattern headings;

    ExpenseColumn(String headings) {
        this.headings = Pattern.compile(headings);
    }

    /** Which column a heading names, whatever its blanks, line breaks, accents and signs. */
    public static Optional<ExpenseColumn> headed(String heading) {
        var plain = PlainName.of(heading);
        return Arrays.stream(values()).filter(column -> column.headings.matcher(plain).matches()).findFirst();
    }

    /** Without them a sheet is no list of expenses. */
    public static Set<ExpenseColumn> required() {
        return REQUIRED;
    }
}
