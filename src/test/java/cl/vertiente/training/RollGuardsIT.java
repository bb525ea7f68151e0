package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.administration.Account;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list of attendance withstands: two devices that close it, who does not keep it, a workbook with merged cells. */
@ServerTest
class RollGuardsIT {

    private final Api coordinator = Api.as("coordinacion");
    private Classroom course;
    private String path;

    @BeforeEach
    void begin() {
        course = Classroom.open();
        path = "/training-sessions/" + course.session;
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode roll() {
        return coordinator.get(path + "/attendances").is(200).json();
    }

    /** Both read the list while it was open, one marked somebody since: it is closed once, by one of them, with everybody on it. */
    @Test
    void isClosedOnceByTwoDevicesAtOnce() throws Exception {
        course.present(Classroom.named("Ana Cierre"));
        var late = course.recorded(Classroom.named("Eva Cierre"));
        var read = coordinator.get(path).is(200).header("ETag");
        var turn = new AtomicInteger();
        var answers = AtOnce.call(6, () -> {
            var device = turn.incrementAndGet() % 2 == 0 ? course.trainer : coordinator;
            return device.post(path + "/close", Map.of(), "If-Match", read).status();
        });
        assertThat(answers).as("twice is once").containsOnly(200);
        var closed = coordinator.get(path).is(200).json();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(roll().at("/counts/PRESENT").asInt()).isEqualTo(1);
        course.trainer.put(path + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", late, "present", true)).is(409);
        assertThat(Api.as("auditoria").get("/audit?useCase=CloseSession&record=" + course.session).is(200).json().get("items"))
                .as("one closing in the trail").hasSize(1);
    }

    /** A mark that is on its way while the other device closes either stands in the closed list or is refused: never neither. */
    @Test
    void takesOrRefusesAMarkThatComesWithTheClosing() throws Exception {
        var ana = course.recorded(Classroom.named("Ana Justo"));
        var read = coordinator.get(path).is(200).header("ETag");
        var turn = new AtomicInteger();
        var answers = AtOnce.call(2, () -> turn.incrementAndGet() == 1
                ? coordinator.post(path + "/close", Map.of(), "If-Match", read).status()
                : course.trainer.put(path + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", ana, "present", true)).status());
        assertThat(answers).contains(200).containsAnyOf(201, 409);
        assertThat(roll().at("/counts/PRESENT").asInt()).isEqualTo(answers.contains(201) ? 1 : 0);
    }

    @Test
    void storesNothingOfATrainerWhoDoesNotKeepIt() {
        var ana = course.recorded(Classroom.named("Ana Ajena"));
        var mark = path + "/attendances/" + UUID.randomUUID();
        var body = Map.of("traineeId", ana, "present", true);
        Account.with("TRAINER", "08").signedIn().put(mark, body).is(403);
        Account.with("TRAINER", "07").signedIn().put(mark, body).is(404);
        assertThat(roll().get("items")).isEmpty();
        coordinator.get(mark).is(404);
        var other = Trainings.plan();
        var elsewhere = UUID.randomUUID().toString();
        Ledger.clock(Server.CLOCK);
        course.trainer.put("/training-sessions/" + elsewhere, other.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00"))
                .is(201);
        Ledger.clock(Classroom.DURING);
        course.trainer.put(mark, body).is(201);
        course.trainer.get("/training-sessions/" + elsewhere + mark.substring(path.length())).is(404);
        assertThat(coordinator.get("/training-sessions/" + elsewhere + "/attendances").is(200).json().get("items")).isEmpty();
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book.newWorksheet("Lista"));
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    @Test
    void refusesMergedCellsAmongItsRowsAndReadsThemAbove() throws IOException {
        var system = coordinator.get("/water-systems/" + course.system).is(200).json().get("officialName").asText();
        var name = Classroom.named("Rita Combinada");
        var among = book(sheet -> {
            row(sheet, 0, "Nombre", "RUT", "Documento", "Motivo sin RUT", "Comité");
            row(sheet, 1, name, "", "Pasaporte X1", "Extranjera", system);
            row(sheet, 2, Classroom.named("Raúl Combinado"), "", "Pasaporte X2", "Extranjero", system);
            sheet.range(1, 4, 2, 4).merge();
        });
        var refused = course.trainer.upload(path + "/attendances/imports?dryRun=false", "lista.xlsx", among).is(422);
        assertThat(refused.json().get("detail").asText()).contains("E2:E3");
        assertThat(roll().get("items")).isEmpty();
        var above = book(sheet -> {
            row(sheet, 0, "Lista de asistencia");
            sheet.range(0, 0, 0, 3).merge();
            row(sheet, 1, "Nombre", "RUT", "Documento", "Motivo sin RUT", "Comité");
            row(sheet, 2, name, "", "Pasaporte X1", "Extranjera", system);
        });
        assertThat(course.trainer.upload(path + "/attendances/imports?dryRun=false", "lista.xlsx", above).is(200).json().get("created")
                .asInt()).isEqualTo(1);
        assertThat(roll().at("/items/0/name").asText()).isEqualTo(name);
    }

    @Test
    void saysThatAFilterIsMissingAndNotThatItIsNotUnderstood() {
        for (var list : new String[] {"/certificates", "/certificates/candidates", "/certificates?activity="}) {
            assertThat(coordinator.get(list).is(400).json().get("detail").asText()).as(list).contains("Falta el filtro «activity»");
        }
        coordinator.get("/certificates?activity=nada").is(404);
    }
}
