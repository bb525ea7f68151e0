package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.RendicionReport.Bank;
import cl.vertiente.accountability.printing.RendicionReport.BudgetRow;
import cl.vertiente.accountability.printing.RendicionReport.Detail;
import cl.vertiente.accountability.printing.RendicionReport.Executor;
import cl.vertiente.accountability.printing.RendicionReport.Grantor;
import cl.vertiente.accountability.printing.RendicionReport.IncomeVoucher;
import cl.vertiente.accountability.printing.RendicionReport.Signature;
import cl.vertiente.accountability.printing.RendicionReport.Sisrec;
import cl.vertiente.accountability.printing.RendicionReport.Transfer;
import cl.vertiente.accountability.printing.RendicionReport.TransitItem;
import cl.vertiente.accountability.printing.RendicionReport.VoucherLine;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The third worked month of Biobío: its letters are those of the demonstration programme, its vouchers add up to them. All invented. */
final class RendicionReportFixture {

    static final String ADDRESS = "https://vertiente.example/verificar/K7QH-2M4X-9TRC";

    private static final String PAYROLL_ITEM = "Honorarios equipo de diagnóstico";
    private static final String FIELD_ITEM = "Gastos de terreno y laboratorio";
    private static final Instant CUT = Instant.parse("2022-06-14T15:20:31Z");

    private RendicionReportFixture() { }

    static Issue issue() {
        return new Issue("K7QH-2M4X-9TRC", URI.create(ADDRESS), null);
    }

    static Issue copy() {
        return new Issue("K7QH-2M4X-9TRC", URI.create(ADDRESS), "shared.copy");
    }

    /** Biobío, May 2022, with all its vouchers. */
    static RendicionReport biobio() {
        return report("MENSUAL", Detail.chain(248_991_550, 0, 5_020_000, 19_500_000, 12_345_678, 0), vouchers(), budget());
    }

    /** The second month: no movement. */
    static RendicionReport withoutMovement() {
        return report("SIN_MOVIMIENTO", Detail.chain(248_991_550, 0, 0, 0, 0, 0), List.of(), budget());
    }

    /** Biobío with as many vouchers as asked, of long and short texts. */
    static RendicionReport withVouchers(int number) {
        List<VoucherLine> lines = new ArrayList<>();
        List<VoucherLine> models = vouchers();
        long total = 0;
        for (int i = 0; i < number; i++) {
            VoucherLine model = models.get(i % models.size());
            long amount = 1_000 + i;
            total += amount;
            lines.add(new VoucherLine(Integer.toString(i + 1), "EXPENSE", model.date(), model.payeeName(), model.payeeTaxId(),
                    model.documentType(), model.documentNumber(), model.documentDate(), model.description(), model.budgetItem(),
                    model.component(), model.category(), model.waterSystem(), amount, model.late(), model.lateReason(), model.evidence(),
                    model.documents()));
        }
        return report("MENSUAL", Detail.chain(248_991_550, 0, total, 0, 0, 0), lines, budget());
    }

    /** Biobío with the vouchers of money received and paid back listed too. */
    static RendicionReport withIncomeAndRepayment() {
        RendicionReport r = biobio();
        List<VoucherLine> lines = new ArrayList<>(r.lines());
        for (String kind : List.of("INCOME", "REPAYMENT")) {
            lines.add(new VoucherLine(kind.charAt(0) + "-2022-0001", kind, LocalDate.of(2022, 5, 31), null, null, null, null, null,
                    "Movimiento de caja", null, null, null, null, 700_000, false, null, List.of(), 0));
        }
        return report(r.kind(), r.detail(), lines, r.budget());
    }

    /** A month of real data with gaps: nobody signed, no bank balance, nothing in SISREC. */
    static RendicionReport real() {
        RendicionReport r = biobio();
        List<Signature> pending = List.of(new Signature("PREPARED", null, null, null, null));
        return new RendicionReport(r.kind(), r.agreementCode(), r.agreementName(), r.period(), "BORRADOR", r.grantor(), r.executor(),
                r.transfer(), r.detail(), r.lines(), r.budget(), pending, null, null, r.cutAt(), r.issuedAt(), false);
    }

    /** Three vouchers, the second with a description longer than a page: it must split, and stay one row. */
    static RendicionReport withEndlessDescription() {
        RendicionReport r = withVouchers(3);
        StringBuilder endless = new StringBuilder();
        for (int i = 1; i < 400; i++) {
            endless.append("Servicio ").append(i).append(" prestado. ");
        }
        List<VoucherLine> lines = new ArrayList<>(r.lines());
        VoucherLine v = lines.get(1);
        lines.set(1, new VoucherLine(v.folio(), v.kind(), v.date(), v.payeeName(), v.payeeTaxId(), v.documentType(), v.documentNumber(),
                v.documentDate(), endless.toString(), v.budgetItem(), v.component(), v.category(), v.waterSystem(), v.amount(), true,
                "llegó después", v.evidence(), v.documents()));
        return report("MENSUAL", r.detail(), lines, r.budget());
    }

    static RendicionReport regularisation() {
        return report("REGULARIZACION", Detail.note("detail.note.regularisation"), vouchers().subList(0, 1), budget());
    }

    private static RendicionReport report(String kind, Detail detail, List<VoucherLine> lines, List<BudgetRow> budget) {
        Executor executor = new Executor("Fundación Agua y Territorio de Chile para el Desarrollo de las Comunidades Rurales",
                "65.123.456-1", "Calle Aníbal Pinto 372, oficina 41", "Concepción", "Región del Biobío",
                "+56 41 221 3344", "Carolina Inostroza Müller");
        Transfer transfer = new Transfer(1_358_359_500, "BancoEstado", "53300012345",
                List.of(new IncomeVoucher("1", LocalDate.of(2022, 3, 22), 271_671_900)),
                "Asistencia técnica a quince comités de agua potable rural: diagnóstico, mejoras tecnológicas, diseños de ingeniería y "
                        + "capacitación de sus dirigentes y operadores.", "30.482.915-0",
                "Resolución exenta N° 214 del 01-02-2022, Gobierno Regional del Biobío", LocalDate.of(2022, 2, 18),
                List.of("Modificación N° 1: resolución exenta N° 655 del 02-05-2022, redistribuye ítems"), "24/03/001",
                LocalDate.of(2022, 3, 1), LocalDate.of(2024, 2, 29));
        List<Signature> signatures = List.of(
                new Signature("PREPARED", "Marcela Riquelme Sáez", "15.***.***-3", "Analista de rendiciones",
                        Instant.parse("2022-06-10T14:02:00Z")),
                new Signature("CERTIFIED", "Hernán Ñancupil Torres", "9.***.***-K", "Ministro de fe",
                        Instant.parse("2022-06-13T12:45:00Z")),
                new Signature("SENT", "Carolina Inostroza Müller", "12.***.***-5", "Encargada del ejecutor", CUT));
        Bank bank = new Bank(detail.h() + 250_000,
                List.of(new TransitItem("cheque serie 0042318 de Ferretería El Roble, girado y no cobrado", -250_000)), null);
        return new RendicionReport(kind, "PAT-APR-08-DEMO", "Programa de transferencia asistencia técnica para comités de APR, Biobío",
                "2022-05", "ENVIADA", new Grantor("Gobierno Regional del Biobío", "72.232.500-1"), executor, transfer, detail,
                lines, budget, signatures, bank, new Sisrec("1047321", LocalDate.of(2022, 6, 14)), CUT, CUT.plusSeconds(3), true);
    }

    private static List<VoucherLine> vouchers() {
        return List.of(
                line("E-2022-0012", "Paula Andrea Cifuentes Jara", "14.***.***-2", "FEE_BILL", "87", 3,
                        "Honorarios de mayo, ingeniera de terreno", PAYROLL_ITEM, "DIAGNOSIS", "PERSONNEL", null, 12_500_000, null, 3),
                line("E-2022-0013", "Equipo de diseño hidráulico Limitada", "76.081.097-5", "EXEMPT_INVOICE", "1204", 6,
                        "Profesionales de diseño, primer informe", "Honorarios equipo de diseño", "DESIGN", "PERSONNEL", null, 6_000_000,
                        null, 2),
                line("E-2022-0014", "Laboratorio de Aguas del Biobío y Ñuble Sociedad Anónima Cerrada", "76.031.066-2", "INVOICE",
                        "55871", 9, "Muestreo y análisis NCh 409 de dieciocho puntos, con traslado refrigerado y cadena de custodia",
                        FIELD_ITEM, "DIAGNOSIS", "OPERATION", "Comité de Agua Potable Rural Santa Laura de Los Maquis", 3_480_000, null, 3),
                line("E-2022-0015", "Ferretería El Roble SpA", "77.654.321-K", "INVOICE", "9021", 12, "=Materiales; se imprime tal cual",
                        FIELD_ITEM, "DIAGNOSIS", "OPERATION", "APR Quilaco", 2_540_000, null, 1),
                line("E-2022-0016", "Bombas y Tableros del Sur Limitada", "76.500.100-7", "INVOICE", "3310", 16,
                        "Dos bombas sumergibles 7,5 HP con tablero y variador de frecuencia", "Equipamiento e instalaciones para los APR",
                        "IMPROVEMENT", "INVESTMENT", "APR Rucalhue", 12_345_678, "factura recibida después del cierre de abril", 4),
                new VoucherLine("T-2022-0002", "JOURNAL", LocalDate.of(2022, 5, 31), null, null, null, null, null,
                        "Reclasifica viáticos imputados a operación", FIELD_ITEM, "DIAGNOSIS", "OPERATION", null, -1_000_000, false, null,
                        List.of("77ab90c2"), 1),
                new VoucherLine("T-2022-0002", "JOURNAL", LocalDate.of(2022, 5, 31), null, null, null, null, null,
                        "Reclasifica viáticos imputados a operación", PAYROLL_ITEM, "DIAGNOSIS", "PERSONNEL", null, 1_000_000, false, null,
                        List.of("77ab90c2"), 1));
    }

    private static VoucherLine line(String folio, String payee, String taxId, String type, String number, int day, String description,
            String item, String component, String category, String waterSystem, long amount, String lateReason, int documents) {
        List<String> hashes = List.of("a1b2c3d4", "0f9e8d7c", "5566aa77", "9c8b7a65").subList(0, documents);
        return new VoucherLine(folio, "EXPENSE", LocalDate.of(2022, 5, day + 2), payee, taxId, type, number, LocalDate.of(2022, 5, day),
                description, item, component, category, waterSystem, amount, lateReason != null, lateReason, hashes, documents);
    }

    private static List<BudgetRow> budget() {
        return List.of(row(PAYROLL_ITEM, "DIAGNOSIS", "PERSONNEL", 150_000_000, 13_500_000, 26_000_000),
                row("Honorarios equipo de diseño", "DESIGN", "PERSONNEL", 260_000_000, 6_000_000, 12_000_000),
                row("Honorarios relatores y coordinación", "TRAINING", "PERSONNEL", 90_000_000, 0, 0),
                row(FIELD_ITEM, "DIAGNOSIS", "OPERATION", 60_441_525, 5_020_000, 9_200_350),
                row("Topografía, sondajes y estudios", "DESIGN", "OPERATION", 90_000_000, 0, 0),
                row("Gastos de administración (máximo 5 %)", "ADMINISTRATION", "OPERATION", 67_917_975, 0, 0),
                row("Equipamiento e instalaciones para los APR", "IMPROVEMENT", "INVESTMENT", 640_000_000, 12_345_678, 12_345_678));
    }

    private static BudgetRow row(String item, String component, String category, long approved, long inPeriod, long accumulated) {
        return new BudgetRow(item, component, category, approved, inPeriod, accumulated, approved - accumulated);
    }
}
