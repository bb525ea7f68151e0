package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import cl.vertiente.training.Trainings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can reach a printed document is refused where it is typed when the document would leave a letter of it out. */
@ServerTest
class PrintableTextsIT {

    private static final String UNSHOWN = "María 山田";
    private static final String SHOWN = "O’Higgins & Ñuñoa «ŠČ» – 3,5 m³/h ≥ 40 °C €";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");
    private final Api trainer = Api.as("capacitacion");

    @BeforeEach
    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void refuses(Api.Answer answer, String... pointers) {
        assertThat(answer.is(422).pointers()).containsExactly(pointers);
        assertThat(answer.text()).contains("Los documentos no pueden mostrar", "«山» (U+5C71)");
    }

    private static Map<String, Object> person(String name, String post) {
        return Map.of("email", UUID.randomUUID() + "@demo.example", "name", name, "post", post);
    }

    @Test
    void ofPeopleWhoSign() {
        var admin = Api.as("admin");
        refuses(admin.put("/people/" + UUID.randomUUID(), person(UNSHOWN, "Analista")), "/name");
        refuses(admin.put("/people/" + UUID.randomUUID(), person("María Paz", UNSHOWN)), "/post");
        admin.put("/people/" + UUID.randomUUID(), person("Zoë Ñancupil-O’Higgins", "Encargada (S) – 2° turno")).is(201);
    }

    @Test
    void ofCommittees() {
        var name = Registered.name() + " " + UNSHOWN;
        refuses(coordinator.put("/water-systems/" + UUID.randomUUID(), Map.of("officialName", name, "operator", Map.of("name", name, "kind",
                "COMMITTEE"))), "/officialName", "/operator/name");
        refuses(coordinator.put(Registered.served(0) + "/board/" + UUID.randomUUID(), Map.of("post", "PRESIDENT", "name", UNSHOWN,
                "electedOn", "2026-01-01", "validUntil", "2029-01-01")), "/name");
        refuses(coordinator.put(Registered.served(0) + "/assets/" + UUID.randomUUID(), Map.of("kind", "TANK", "name", UNSHOWN, "condition",
                "GOOD", "observedOn", "2026-10-01")), "/name");
    }

    @Test
    void ofAgreements() {
        var drafted = new DraftedAgreement();
        var body = new HashMap<>(drafted.body());
        body.put("name", UNSHOWN);
        var product = new HashMap<>(DraftedAgreement.product(drafted.survey, "D-1", 20, 100));
        product.put("name", UNSHOWN);
        body.put("products", List.of(product));
        refuses(drafted.save(body), "/name", "/products/0/name");
        body.put("name", SHOWN);
        product.put("name", SHOWN);
        drafted.save(body).is(201);
    }

    @Test
    void ofSuppliersAndExpenses() {
        var ledger = Ledger.signed();
        var voucher = ledger.invoice("2026-08-03", 120_000);
        voucher.put("payee", Map.of("taxId", "76.031.066-2", "name", UNSHOWN));
        voucher.put("description", UNSHOWN);
        refuses(ledger.record(voucher), "/description", "/payee/name");
        voucher.put("payee", Map.of("taxId", "76.031.066-2", "name", SHOWN));
        voucher.put("description", SHOWN);
        ledger.record(voucher).is(201);
    }

    @Test
    void ofTraining() {
        var planned = Trainings.unsent();
        refuses(trainer.put(planned.at(), planned.with("title", UNSHOWN)), "/title");
        trainer.put(planned.at(), planned.with("title", SHOWN)).is(201);
        var session = planned.session("2026-10-21T11:00:00-03:00", "2026-10-21T15:00:00-03:00", "place", UNSHOWN);
        session.put("otherTrainers", UNSHOWN);
        refuses(trainer.put("/training-sessions/" + UUID.randomUUID(), session), "/otherTrainers", "/place");
        var question = Map.of("id", "nota", "text", UNSHOWN, "options", List.of("Sí", UNSHOWN));
        refuses(trainer.put(planned.at() + "/evaluation/forms/" + UUID.randomUUID(), Map.of("kind", "SURVEY", "questions",
                List.of(question))), "/questions/0/options/1", "/questions/0/text");
        refuses(coordinator.put("/training-topics/PRUEBA", Map.of("name", UNSHOWN, "position", 900, "retired", true)), "/name");
    }

    @Test
    void ofPhotos() {
        var bytes = PictureBytes.photo(ThreadLocalRandom.current().nextInt(), "2026:10:19 11:32:05", "-03:00", -37.1, -72.55);
        var sha256 = coordinator.upload("/evidence", "foto.jpg", bytes).is(201).json().get("sha256").asText();
        var asset = Registered.alone() + "/assets/" + UUID.randomUUID();
        coordinator.put(asset, Map.of("kind", "TANK", "name", "Estanque", "condition", "GOOD", "observedOn", "2026-10-01")).is(201);
        refuses(coordinator.put(asset + "/photos/" + UUID.randomUUID(), Map.of("sha256", sha256, "caption", UNSHOWN)), "/caption");
        coordinator.put(asset + "/photos/" + UUID.randomUUID(), Map.of("sha256", sha256, "caption", SHOWN)).is(201);
    }

    @Test
    void saysItBesideTheField() {
        var page = Visitor.signIn(browser.page(), "admin");
        page.navigate("/administracion/personas/nueva");
        page.fill("#name", UNSHOWN);
        page.fill("#email", UUID.randomUUID() + "@demo.example");
        page.fill("#post", "Analista");
        page.click("#do-save");
        assertThat(page.textContent(".field-faulty")).contains("Los documentos no pueden mostrar", "U+5C71");
        assertThat(page.inputValue("#name")).as("what was typed is not lost").isEqualTo(UNSHOWN);
        Look.at(page, "nombre-que-no-se-imprime");
    }
}
