package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an agreement owes of training, beside what was reported of it and what is counted. */
@ServerTest
class TrainingTargetsIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode target(String code) {
        var owed = coordinator.get("/training-progress?agreement=" + Trainings.agreementId()).is(200).json().at("/items/0/targets");
        return StreamSupport.stream(owed.spliterator(), false).filter(one -> one.get("code").asText().equals(code)).findFirst()
                .orElseThrow();
    }

    /** The demonstration's agreement owes 12 courses, and 6 people of each of its 15 committees. */
    @Test
    void saysWhatIsOwedReportedAndCounted() {
        var courses = target("C-01");
        var people = target("C-02");
        assertThat(courses.get("goal").decimalValue()).isEqualByComparingTo("12");
        assertThat(courses.get("unit").asText()).isEqualTo("cursos");
        assertThat(courses.get("counts").asText()).isEqualTo("COURSES");
        assertThat(people.get("goal").decimalValue()).isEqualByComparingTo("90");
        assertThat(people.get("counts").asText()).as("its name says that they are certified").isEqualTo("CERTIFIED");
        var products = coordinator.get("/agreements/" + Trainings.agreementId() + "/products").is(200).json().get("products");
        var reported = StreamSupport.stream(products.spliterator(), false)
                .filter(one -> one.at("/agreed/code").asText().equals("C-01")).findFirst().orElseThrow();
        assertThat(courses.get("reported").decimalValue()).isEqualByComparingTo(reported.get("done").decimalValue());
        assertThat(courses.get("reportedOn")).isEqualTo(reported.get("reportedOn"));
    }

    /** A course of two sessions: Ana is at both, Eva at the second, Olga at none. One course more, and two people. */
    @Test
    void countsACourseOnceItIsHeldAndEachPersonOnce() {
        var coursesBefore = target("C-01").get("counted").asInt();
        int peopleBefore = persons();
        int certifiedBefore = target("C-02").get("counted").asInt();
        var course = Classroom.open();
        var ana = course.present(Classroom.named("Ana Meta"));
        var second = UUID.randomUUID().toString();
        course.trainer.put("/training-sessions/" + second, course.planned.session("2026-10-20T12:00:00-03:00", "2026-10-20T14:00:00-03:00"))
                .is(201);
        mark(course, second, ana, true);
        mark(course, second, course.recorded(Classroom.named("Eva Meta")), true);
        mark(course, second, course.recorded(Classroom.named("Olga Meta")), false);
        assertThat(persons()).as("no list is closed yet").isEqualTo(peopleBefore);
        var path = "/training-sessions/" + second;
        course.trainer.post(path + "/close", Map.of(), "If-Match", course.trainer.get(path).is(200).header("ETag")).is(200);
        assertThat(persons()).isEqualTo(peopleBefore + 2);
        assertThat(target("C-01").get("counted").asInt()).as("a course that goes on is none that was held").isEqualTo(coursesBefore);
        course.hold();
        assertThat(target("C-01").get("counted").asInt()).isEqualTo(coursesBefore + 1);
        assertThat(persons()).isEqualTo(peopleBefore + 2);
        assertThat(target("C-02").get("counted").asInt()).as("nobody was certified").isEqualTo(certifiedBefore);
        assertThat(Api.as("gore.biobio").get("/training-progress").is(200).json().at("/items/0/targets")).isNotEmpty();
        assertThat(Api.as("gore.maule").get("/training-progress").is(200).text()).doesNotContain(Trainings.agreementId());
    }

    private int persons() {
        return coordinator.get("/training-progress?agreement=" + Trainings.agreementId()).is(200).json().at("/items/0/persons").asInt();
    }

    private int certified() {
        return target("C-02").get("counted").asInt();
    }

    /** Ana holds certificates of two courses and Eva of one: two people; then one of Ana's is issued anew, and Eva's is taken back. */
    @Test
    void countsWhoHoldsACertificateInForceOnce() {
        int before = certified();
        var first = Classroom.certifying();
        var ana = first.present(Classroom.named("Ana Título"));
        var eva = first.present(Classroom.named("Eva Título"));
        first.present(Classroom.named("Olga Título"));
        first.hold();
        assertThat(certified()).as("trained, not certified").isEqualTo(before);
        first.certify(ana);
        var taken = first.certify(eva);
        var second = Classroom.certifying();
        second.comes(ana);
        second.hold();
        second.certify(ana);
        assertThat(certified()).isEqualTo(before + 2);
        coordinator.post("/certificates/" + taken + "/revoke", Map.of("reason", "Prueba")).is(200);
        assertThat(certified()).isEqualTo(before + 1);
        first.certify(eva);
        assertThat(certified()).as("issued anew").isEqualTo(before + 2);
        assertThat(Api.as("gore.biobio").get("/training-progress").is(200).json().at("/items/0/targets").findValuesAsText("counts"))
                .contains("CERTIFIED");
    }

    private static void mark(Classroom course, String session, String person, boolean present) {
        course.trainer.put("/training-sessions/" + session + "/attendances/" + UUID.randomUUID(),
                Map.of("traineeId", person, "present", present)).is(201);
    }

    @Test
    void standsOnItsPage() {
        var page = Visitor.signIn(browser.page(), "capacitacion");
        page.navigate("/capacitacion/avance");
        assertThat(page.textContent("table.list")).contains("Cursos realizados (C-01): 12 cursos", "cursos realizados",
                "Personas certificadas (C-02): 90 personas", "personas certificadas: ");
        Look.at(page, "capacitacion-avance");
        var phone = Visitor.signIn(browser.phone(), "capacitacion");
        phone.navigate("/capacitacion/avance");
        Look.at(phone, "capacitacion-avance");
    }
}
