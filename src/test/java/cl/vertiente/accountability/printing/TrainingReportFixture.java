package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.TrainingReport.Commitment;
import cl.vertiente.accountability.printing.TrainingReport.Count;
import cl.vertiente.accountability.printing.TrainingReport.Gallery;
import cl.vertiente.accountability.printing.TrainingReport.Held;
import cl.vertiente.accountability.printing.TrainingReport.Mix;
import cl.vertiente.accountability.printing.TrainingReport.Part;
import cl.vertiente.accountability.printing.TrainingReport.Picture;
import cl.vertiente.accountability.printing.TrainingReport.Planned;
import cl.vertiente.accountability.printing.TrainingReport.Post;
import cl.vertiente.accountability.printing.TrainingReport.Roll;
import cl.vertiente.accountability.printing.TrainingReport.Shot;
import cl.vertiente.accountability.printing.TrainingReport.Survey;
import cl.vertiente.accountability.printing.TrainingReport.Tested;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A report on training with everything that it can say. All invented. */
final class TrainingReportFixture {

    private static final Instant CUT = Instant.parse("2026-10-05T13:20:31Z");
    private static final Instant FIRST = Instant.parse("2026-07-14T13:00:00Z");
    private static final String COURSE = "CAP-PAT-APR-08-0004";
    private static final String WORKSHOP = "CAP-PAT-APR-08-0007";

    private TrainingReportFixture() { }

    static TrainingReport full() {
        return report(List.of(held(COURSE, "Cloración y calidad del agua", FIRST, 18), held(COURSE, "=HYPERLINK(\"http://malo\")",
                FIRST.plus(Duration.ofDays(7)), 15), new Held(WORKSHOP, "Contabilidad para tesoreras y tesoreros", null,
                FIRST.plus(Duration.ofDays(40)), FIRST.plus(Duration.ofDays(40)).plusSeconds(5400), null, null, "Relator invitado", 9)));
    }

    static TrainingReport withSessions(int number) {
        return report(IntStream.range(0, number).mapToObj(i -> held(COURSE, "Sesión " + i + ": operación de bombas, ".repeat(3),
                FIRST.plus(Duration.ofDays(i)), i)).toList());
    }

    static TrainingReport empty() {
        return new TrainingReport("PAT-APR-08-DEMO", "Asistencia técnica Biobío", "Gobierno Regional del Biobío", "Fundación Agua",
                "2026-09", "2026-09", List.of(), List.of(planned("Sesiones", "0", "0")), new Count(0, 0), new Count(0, 0), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Gallery(List.of(), 0), CUT,
                CUT, false);
    }

    private static Held held(String code, String title, Instant at, int attendances) {
        return new Held(code, title, "Cloración", at, at.plusSeconds(10_800), "Sede vecinal", "Yumbel", "Rosa Huenchumán Paillal",
                attendances);
    }

    private static Planned planned(String what, String planned, String done) {
        return new Planned(what, new BigDecimal(planned), new BigDecimal(done), new BigDecimal(planned).add(BigDecimal.TEN),
                new BigDecimal(done));
    }

    private static TrainingReport report(List<Held> sessions) {
        return report(sessions, 3);
    }

    static TrainingReport withPictures(int number) {
        return report(List.of(held(COURSE, "Cloración", FIRST, 18)), number);
    }

    private static TrainingReport report(List<Held> sessions, int pictures) {
        return new TrainingReport("PAT-APR-08-DEMO", "Asistencia técnica para comités de APR, Biobío", "Gobierno Regional del Biobío",
                "Fundación Agua y Territorio", "2026-07", "2026-09", List.of(new Commitment("Talleres de gestión comunitaria", "talleres",
                        new BigDecimal("12"), new BigDecimal("3"), LocalDate.of(2026, 9, 30)), new Commitment("Visitas de acompañamiento",
                        "visitas", new BigDecimal("56"), null, null)),
                List.of(planned("Actividades con sesiones", "2", "2"), planned("Sesiones", "4", "3"), planned("Horas", "10.5", "7.5"),
                        planned("Comités invitados", "9", "9")),
                new Count(27, 42), new Count(11, 20), sessions,
                List.of(post("Presidente/a", 3, 5, 2), post("Operador/a", 1, 2, 9), post("Socio/a", 6, 7, 5)),
                List.of(part("Tramo de edad", "30 a 44 años", 10, 16), part("Tramo de edad", "Sin información", 17, 26),
                        part("Comuna", "Yumbel", 27, 42), part("Comité", "APR Río Claro", 14, 22), part("Comité", "APR O'Higgins", 13,
                        20)),
                List.of("APR Los Aromos", "APR Tomeco"), tests(), surveys(), rolls(), mixes(), shots(), gallery(pictures), CUT, CUT,
                true);
    }

    private static Part part(String cut, String part, int persons, int attendances) {
        return new Part(cut, part, new Count(persons, attendances));
    }

    private static Post post(String post, int women, int womenAttendances, int men) {
        return new Post(post, new Count(women, womenAttendances), new Count(men, men), new Count(0, 0),
                new Count(women + men, womenAttendances + men));
    }

    private static List<Tested> tests() {
        return List.of(new Tested(COURSE, "Cloración y calidad del agua", 17, new BigDecimal("3.65"), 16, new BigDecimal("5.8"), 15,
                new BigDecimal("2.21")), new Tested(WORKSHOP, "Contabilidad", 2, null, 0, null, 0, null));
    }

    private static List<Survey> surveys() {
        return List.of(new Survey(COURSE, "¿Qué nota le pone al curso?", 16, new BigDecimal("6.31"), null),
                new Survey(COURSE, "¿Lo recomendaría?", 16, null, "Sí: 15; No: 1"),
                new Survey(WORKSHOP, "¿Qué nota le pone?", 2, null, null));
    }

    private static List<Roll> rolls() {
        return List.of(new Roll(COURSE, "Cloración y calidad del agua", FIRST, "Sede vecinal", "Yumbel", 20, 18, 18, 0, 0,
                List.of("a1".repeat(32), "b2".repeat(32))), new Roll(WORKSHOP, "Contabilidad para tesoreras y tesoreros",
                FIRST.plus(Duration.ofDays(40)), null, null, 9, 9, 7, 2, 1, List.of()));
    }

    private static List<Mix> mixes() {
        return List.of(new Mix("APR O'Higgins", "Todos los cargos", null, null, null, new Count(2, 3)),
                new Mix("APR Río Claro", "Socio/a", new Count(6, 7), new Count(5, 5), new Count(0, 0), new Count(11, 12)),
                new Mix("APR Río Claro", "Otros cargos, juntos", null, null, null, new Count(4, 7)));
    }

    /** The second cannot be drawn; as many more were left out. */
    private static Gallery gallery(int number) {
        return new Gallery(IntStream.range(0, number).mapToObj(i -> new Picture(COURSE, "Cloración y calidad del agua", FIRST,
                "Sede vecinal", "Yumbel", "Práctica " + i + " con el comparador de cloro", i == 1 ? FichaReportFixture.UNDRAWN
                        : "%064x".formatted(i))).toList(), number == 3 ? 0 : 7);
    }

    private static List<Shot> shots() {
        return List.of(new Shot(COURSE, FIRST, "c3".repeat(32)), new Shot(COURSE, FIRST, "d4".repeat(32)));
    }
}
