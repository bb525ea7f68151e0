package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.CarteraReport.Line;
import cl.vertiente.accountability.printing.CarteraReport.Sum;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports on a portfolio with everything that they can say. All invented. */
final class PortfolioReportFixture {

    private static final Instant CUT = Instant.parse("2026-10-05T13:20:31Z");
    private static final ReportAgreement AGREEMENT = new ReportAgreement("PAT-APR-08-DEMO",
            "Asistencia técnica para comités de APR, Biobío", "Gobierno Regional del Biobío", "Fundación Agua y Territorio");

    private PortfolioReportFixture() { }

    static CarteraReport cartera(int many) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < many; i++) {
            lines.add(new Line(i == 0 ? "=HYPERLINK(\"http://malo\")" : "Mejoramiento sistema APR Río Claro " + i + ", comuna de Yumbel",
                    i % 3 == 0 ? null : "40091%03d-0".formatted(i % 1000), "En ejecución", LocalDate.of(2026, 8, 14), "FNDR",
                    "Yumbel, Cabrero", Pesos.of(1_060_000_000), Pesos.of(1_040_000_000), i % 4 == 3 ? null : Pesos.of(1_000_000_000),
                    i % 4 == 0 ? Pesos.of(1_000_000_000) : i % 4 == 3 ? null : Pesos.ZERO));
        }
        var whole = sum(null, null, many);
        return new CarteraReport(AGREEMENT, many == 0 ? List.of() : List.of(sum("Estado", "En ejecución", many),
                sum("Fuente", "FNDR", many), sum("Comuna", "Cabrero", many), sum("Comuna", "Yumbel", many),
                sum("Monto", "1.000 millones o más", many)), lines, whole, CUT, CUT, many > 0);
    }

    private static Sum sum(String cut, String part, int many) {
        return new Sum(cut, part, many, Pesos.of(many * 1_060_000L), Pesos.of(many * 1_040_000L), Pesos.of(many * 750_000L),
                Pesos.of(many * 250_000L));
    }

    static MultiplierNote note(boolean contributed) {
        return new MultiplierNote(AGREEMENT, Pesos.of(1_358_359_500), Pesos.of(contributed ? 950_851_650 : 0), Pesos.of(25_000_000),
                List.of(line("Postulada", 15, 16_000_000_000L, 16_000_000_000L, contributed),
                        line("Aprobada por el CORE", 11, 15_000_000_000L, 15_000_000_000L, contributed),
                        line("Adjudicada", 10, 14_126_938_800L, 12_007_897_980L, contributed)), CUT, CUT, contributed);
    }

    private static MultiplierNote.Line line(String figure, int initiatives, long amount, long evidenced, boolean contributed) {
        return new MultiplierNote.Line(figure, initiatives, Pesos.of(amount), Pesos.of(evidenced), Pesos.of(amount - evidenced),
                times(amount, 1_358_359_500), times(evidenced, 1_358_359_500), contributed ? times(amount, 950_851_650) : null,
                contributed ? times(evidenced, 950_851_650) : null, times(evidenced, amount));
    }

    private static BigDecimal times(long amount, long other) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(other), 4, java.math.RoundingMode.HALF_UP);
    }

    static InitiativeSheet sheet() {
        var what = new InitiativeSheet.What("Mejoramiento sistema APR Río Claro, comuna de Yumbel", "40091234-0", "Redes", "Ejecución",
                "Adjudicada", "Yumbel", "Comité de APR Río Claro", "PAT-APR-08-DEMO: 60 %; PAT-APR-07-DEMO: 40 %", Pesos.of(500_000_000),
                Pesos.of(500_000_000), Pesos.of(480_000_000), Pesos.of(470_000_000));
        return new InitiativeSheet(AGREEMENT, what, List.of(new InitiativeSheet.Ask(2026, "FNDR", Pesos.of(500_000_000))),
                List.of(event("2025-03-03", "Postulación", 500_000_000L, "FNDR · Oficio 211", "a1".repeat(32), null),
                        event("2025-04-02", "Resultado del análisis (RATE)", null, "FI, falta información", null, null),
                        event("2025-05-02", "Desistimiento", null, "Renuncia", null, "Era de otra iniciativa"),
                        event("2026-04-20", "Adjudicación", 470_000_000L, "Decreto 711 · Constructora Ficticia SpA", null, null)),
                List.of("El monto no tiene documento: se cuenta aparte como sin respaldo."), CUT, CUT, true);
    }

    static InitiativeSheet bare() {
        var what = new InitiativeSheet.What("Construcción sistema APR Nuevo, comuna de Laja", null, "Sistema nuevo", "Perfil", "Idea",
                "Laja", null, "PAT-APR-08-DEMO: 100 %", null, null, null, null);
        return new InitiativeSheet(AGREEMENT, what, List.of(), List.of(), List.of(), CUT, CUT, false);
    }

    private static InitiativeSheet.Event event(String on, String kind, Long amount, String detail, String sha256, String annulled) {
        return new InitiativeSheet.Event(LocalDate.parse(on), kind, amount == null ? null : Pesos.of(amount), detail, sha256, CUT,
                annulled);
    }
}
