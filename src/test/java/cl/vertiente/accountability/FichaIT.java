package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of a diagnosis: issued once of what was approved, replaced by the coordinator alone, and all of an agreement in one ZIP. */
@ServerTest
class FichaIT {

    private static final String ISSUES = "/reports/ficha-diagnostico/issues";
    private static final String BUNDLES = "/reports/ficha-diagnostico/bundles";

    private final Api field = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private String approved(int place, Map<String, Object> more) {
        var answers = Visits.complete();
        answers.putAll(more);
        var address = Visits.inReview(Visits.body(Visits.system(place), 0, answers));
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        return address;
    }

    private static Map<String, Object> of(String address) {
        return Map.of("diagnosisId", address.substring(address.lastIndexOf('/') + 1));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void isIssuedOnceOfWhatWasApprovedAndProvesItself() throws Exception {
        var address = Visits.inReview(Visits.body(Visits.system(4), 0, Visits.complete()));
        field.post(ISSUES, of(address)).is(409);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var first = AtOnce.call(6, () -> field.post(ISSUES, of(address)));
        assertThat(first.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(first.stream().filter(answer -> answer.status() == 200)).hasSize(5);
        var issue = first.get(0).json();
        assertThat(first).allSatisfy(answer -> assertThat(answer.json().get("code")).isEqualTo(issue.get("code")));
        var pdf = Api.as("gore.biobio.tecnica").get("/issued-reports/" + issue.get("id").asText() + ".pdf").is(200).bytes();
        var code = coordinator.get(address).is(200).json().get("code").asText();
        assertThat(text(pdf)).contains("Ficha de diagnóstico", code, issue.get("code").asText(), "DATO ILUSTRATIVO", "420");
        assertThat(Api.as("gore.biobio").post(ISSUES, of(address)).is(200).json().get("code")).isEqualTo(issue.get("code"));
        Api.as("gore.maule").post(ISSUES, of(address)).is(404);
        Api.as("gore.maule").get("/issued-reports/" + issue.get("id").asText()).is(404);
        Api.as("admin").post(ISSUES, of(address)).is(403);
    }

    @Test
    void isReplacedByTheCoordinatorAndCopiedForOthers() {
        var address = approved(5, Map.of());
        var first = field.post(ISSUES, of(address)).is(201).json();
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Faltó un dato")).is(200);
        field.post(ISSUES, of(address)).is(200);
        var observation = address + "/observations/" + UUID.randomUUID();
        coordinator.put(observation, Map.of("field", "inhabitants", "words", "Corregir")).is(201);
        Visits.step(coordinator, address, "observe", Map.of()).is(200);
        Visits.step(field, address, "edit", Map.of()).is(200);
        var answers = Visits.complete();
        answers.put("inhabitants", 777);
        field.put(address, Visits.body(Visits.system(5), 1, answers)).is(200);
        Visits.step(field, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        coordinator.post(observation + "/replies", Map.of("to", "SETTLED")).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);

        var copy = field.post(ISSUES, of(address)).is(201).json();
        assertThat(copy.get("copy").asBoolean()).isTrue();
        assertThat(coordinator.get("/issued-reports/" + first.get("id").asText()).is(200).json().get("state").asText()).isEqualTo("VALID");
        var newer = coordinator.post(ISSUES, of(address)).is(201).json();
        assertThat(newer.get("copy").asBoolean()).isFalse();
        var old = coordinator.get("/issued-reports/" + first.get("id").asText()).is(200).json();
        assertThat(old.get("state").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.get("supersededBy")).isEqualTo(newer.get("code"));
        assertThat(field.post(ISSUES, of(address)).is(200).json().get("code")).isEqualTo(newer.get("code"));
    }

    @Test
    void saysNothingOfPeopleButWhoMadeIt() throws Exception {
        var address = approved(6, Map.of("interviewees", List.of(Map.of("id", UUID.randomUUID(), "name", "Rosa Inventada", "phone",
                "+56 9 8765 4321", "tax_id", "12.345.678-5", "post", "Tesorera")), "consent", true, "consent_name", "Rosa Inventada",
                "consent_date", "2026-10-19"));
        var issue = coordinator.post(ISSUES, of(address)).is(201).json();
        var id = issue.get("id").asText();
        var pdf = text(coordinator.get("/issued-reports/" + id + ".pdf").is(200).bytes());
        assertThat(pdf).contains("•••").doesNotContain("Rosa", "8765", "12.345.678");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(coordinator.get("/issued-reports/" + id + ".xlsx").is(200)
                .bytes()))) {
            var cells = new StringBuilder();
            for (var sheet : book.getSheets().toList()) {
                sheet.read().forEach(row -> row.forEach(cell -> cells.append(cell == null ? "" : cell.getText()).append('\n')));
            }
            assertThat(cells).contains("•••", "Tesorera").doesNotContain("Rosa", "8765", "12.345.678");
        }
    }

    @Test
    void comesForAWholeAgreementInOneZipWithAnIndex() throws Exception {
        approved(7, Map.of());
        var agreement = Map.of("agreementId", Visits.agreement());
        var job = coordinator.post(BUNDLES, agreement).is(202).json();
        var done = until(job.get("id").asText());
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("DONE");
        var bundle = done.get("result").asText().replaceAll(".*/", "");
        var known = Api.as("gore.biobio").get("/report-bundles/" + bundle).is(200).json();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Api.as("auditoria").get("/report-bundles/" + bundle + ".zip").is(200)
                .bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var head = zip.readNBytes(4);
                assertThat(new String(head)).as(entry.getName()).startsWith(entry.getName().endsWith(".pdf") ? "%PDF" : "PK");
            }
        }
        assertThat(names).doesNotHaveDuplicates().contains("indice.xlsx").hasSize(known.get("reports").asInt() + 1).hasSizeGreaterThan(3);
        Api.as("gore.maule").get("/report-bundles/" + bundle).is(404);
        Api.as("gore.maule").get("/report-bundles/" + bundle + ".zip").is(404);
        Api.as("gore.maule").post(BUNDLES, agreement).is(404);
        field.post(BUNDLES, agreement).is(403);
        coordinator.post(BUNDLES, Map.of()).is(422);
        coordinator.post(BUNDLES, Map.of("agreementId", "no")).is(422);
    }

    @Test
    void peopleOfTheFieldSeeSheetsAndNoAccounts() {
        var listed = field.get("/issued-reports?limit=500").is(200).json().get("items").findValuesAsText("reportKey");
        assertThat(listed).contains("ficha-diagnostico").isSubsetOf("ficha-diagnostico",
                "acta-recepcion", "bienes-convenio", "lista-documentos", "informe-capacitacion", "cartera", "ficha-iniciativa");
        assertThat(field.get("/reports").is(200).json().get("items").findValuesAsText("key"))
                .containsExactlyInAnyOrder("ficha-diagnostico", "acta-recepcion", "bienes-convenio", "lista-documentos",
                        "informe-capacitacion", "cartera", "ficha-iniciativa");
        var account = Api.as("encargado").get("/issued-reports?report=rendicion-mensual&limit=1").is(200).json().at("/items/0/id").asText();
        field.get("/issued-reports/" + account).is(404);
        field.get("/issued-reports/" + account + ".pdf").is(404);
    }

    private JsonNode until(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var now = coordinator.get("/jobs/" + job).is(200).json();
            if (!now.get("state").asText().matches("QUEUED|RUNNING")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never over: " + job);
    }
}
