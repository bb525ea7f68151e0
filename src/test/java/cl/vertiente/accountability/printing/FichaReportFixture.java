package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.FichaReport.Block;
import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Finding;
import cl.vertiente.accountability.printing.FichaReport.Result;
import cl.vertiente.accountability.printing.FichaReport.Score;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.accountability.printing.FichaReport.Signature;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A sheet of a diagnosis with everything that it can say. All invented. */
final class FichaReportFixture {

    static final String UNDRAWN = "f".repeat(64);

    private static final Instant CUT = Instant.parse("2026-10-21T15:20:31Z");

    private FichaReportFixture() { }

    static FichaReport full() {
        return report(3, 60, List.of(new Result("19-10-2026 11:30", "Red, casa 14 · Agua tratada · Laboratorio Andes · 2211", "Arsénico",
                "0,02 mg/L", "hasta 0,01 mg/L", "Excede"), new Result("19-10-2026 11:30", "Red, casa 14 · Agua tratada · Kit DPD",
                "Cloro libre residual", "0,15 mg/L", "0,2 a 2 mg/L", "Sin veredicto: medido con kit de terreno")), gaps());
    }

    /** As many gaps that somebody confirmed, and as many that wait. */
    static FichaReport gaps(int confirmed, int pending) {
        return report(0, 4, List.of(), gaps().subList(0, confirmed), pending);
    }

    /** As many photos and answers as asked. */
    static FichaReport with(int photos, int answers) {
        return report(photos, answers, List.of(), List.of());
    }

    static FichaReport empty() {
        return new FichaReport("FD-PAT-0009", "APR Los Aromos", "Yumbel", "PAT-APR-08-DEMO", "Programa de asistencia técnica", 1,
                List.of(new Fact("Sistema", "APR Los Aromos", false, 0)), List.of(), "Sin índice.", List.of(), List.of(), "Sin muestras.",
                List.of(), 0, List.of(), List.of(), List.of(new Signature("Profesional de terreno", "Elena Paz", null)), CUT, CUT, false);
    }

    private static List<Finding> gaps() {
        return List.of(new Finding("Crítica", "Calidad del agua", "El arsénico excede el límite", "Diseño", "Detectada"),
                new Finding("Alta", "Técnica", "Bomba 1 en mal estado: corrosión a la vista", "Mejora", "Priorizada"));
    }

    private static FichaReport report(int photos, int answers, List<Result> water, List<Finding> gaps) {
        return report(photos, answers, water, gaps, 0);
    }

    private static FichaReport report(int photos, int answers, List<Result> water, List<Finding> gaps, int pending) {
        return new FichaReport("FD-PAT-0004", "APR El Ciruelo", "Yumbel", "PAT-APR-08-DEMO", "Programa de asistencia técnica", 2,
                List.of(new Fact("Sistema", "APR El Ciruelo", false, 0), new Fact("Fecha de la visita", "19-10-2026 11:30", false, 0),
                        new Fact("Campaña", null, true, 0)),
                List.of(new Score("Sistema", "B, bueno", "0,733", "85 %"), new Score("Servicio en conjunto", null, null, null)),
                "Según la tabla de criterios, versión 1.", List.of(new Fact("Arranques", "128", false, 0),
                        new Fact("Pérdidas", "No observado", true, 0)), water, "Muestras de la visita.", gaps, pending, blocks(answers),
                shots(photos), signatures(), CUT, CUT, true);
    }

    private static List<Block> blocks(int answers) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < answers; i++) {
            facts.add(i % 4 == 3 ? new Fact("Pregunta " + i, "No observado", true, 0)
                    : new Fact("Pregunta " + i, "Respuesta " + i + ", con tilde en año", false, i % 5 == 4 ? 1 : 0));
        }
        return List.of(new Block("Bombas y su estado", facts), new Block("Tarifa", List.of(new Fact("Cargo fijo", "=1+1", false, 0))));
    }

    private static List<Shot> shots(int photos) {
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < photos; i++) {
            shots.add(new Shot(i == 1 ? UNDRAWN : "%064x".formatted(i), "Foto " + i + " de la bomba", "Elena Paz, 19-10-2026 11:40"));
        }
        return shots;
    }

    private static List<Signature> signatures() {
        return List.of(new Signature("Profesional de terreno", "Elena Paz", "Visitó el 19-10-2026 11:30"),
                new Signature("Coordinación del programa", "Carla Soto", "Aprobó el 20-10-2026 09:00"),
                new Signature("Por la directiva del comité", null, "APR El Ciruelo"));
    }

    /** A picture for each hash but the one that cannot be drawn. */
    static byte[] picture(String sha256) {
        if (sha256.equals(UNDRAWN)) {
            return null;
        }
        var picture = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(new Color(40, 90, Math.abs(sha256.hashCode()) % 255));
        canvas.fillRect(60, 60, 300, 200);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
        return bytes.toByteArray();
    }
}
