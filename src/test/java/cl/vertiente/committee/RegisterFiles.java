package cl.vertiente.committee;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Server;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Registers as tests bring them, each with names of its own. */
public final class RegisterFiles {

    static final String HEAD = "N°;Comuna;Nombre oficial sistema;año puesta en marcha;N° de Arranques a diciembre 2020;Huso\n";
    static final String MOP_HEAD = "MXLOCATION,PROVINCIA,COMUNA,NOMBRE_OFICIAL_SISTEMA,RUT,AÑO_PUESTA_EN_MARCHA,N°_ARRANQUES,"
            + "BENEFICIARIOS_ESTIMADOS,CLASIFICACIÓN_ART_106_D50,APELACIÓN_SEGMENTO,REGISTRO_OPERADORES,Fecha registro\n";

    private static final int PATIENCE = 600;

    private RegisterFiles() {
    }

    /** Eight letters that stand nowhere else: sixteen different ones, since a name that ends in digits would be read as a number. */
    public static String mark() {
        return UUID.randomUUID().toString().substring(0, 8).chars().map(one -> Character.isDigit(one) ? 'g' + one - '0' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String systems(String mark, int rows) {
        var csv = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            csv.append(i + 1).append(";Los Ángeles;Comité ").append(mark).append(' ').append(i).append(";1987;1.234;18\n");
        }
        return csv.toString();
    }

    static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Server.baseDir().resolve("src/test/resources/committee/" + name));
    }

    static byte[] book(Consumer<Workbook> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            fill.accept(book);
        }
        return out.toByteArray();
    }

    /** Brings it in beside the request. @return the identifier of the work */
    public static String start(Api api, byte[] file, boolean dryRun) {
        return api.upload("/imports/register?dryRun=" + dryRun, "registro.csv", file, "Prefer", "respond-async").is(202).json().get("id")
                .asText();
    }

    public static JsonNode until(Api api, String job, java.util.function.Predicate<JsonNode> wanted) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            var now = api.get("/jobs/" + job).is(200).json();
            if (wanted.test(now)) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never came: " + api.get("/jobs/" + job).json());
    }

    public static boolean isOver(JsonNode job) {
        return !job.get("state").asText().matches("QUEUED|RUNNING");
    }
}
