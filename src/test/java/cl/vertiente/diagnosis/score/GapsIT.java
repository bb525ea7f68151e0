package cl.vertiente.diagnosis.score;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Gaps by REST: proposed by rules, confirmed by people, taken through their life, listed by priority, refused to whom they are not. */
@ServerTest
class GapsIT {

    private final Api engineer = Api.as("terreno");

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> asked(ScoredVisits visit) {
        var gap = new LinkedHashMap<String, Object>();
        gap.put("waterSystemId", visit.system);
        gap.put("agreementId", visit.agreement);
        gap.put("dimension", "TECHNICAL");
        gap.put("severity", "HIGH");
        gap.put("component", "IMPROVEMENT");
        gap.put("description", "La válvula de corte gotea");
        return gap;
    }

    private Api.Answer move(JsonNode gap, String verb, Map<String, Object> body) {
        var at = "/gaps/" + gap.get("id").asText();
        return engineer.post(at + "/" + verb, body, "If-Match", engineer.get(at).is(200).header("ETag"));
    }

    @Test
    void proposesWhatTheRulesFindWithItsReason() {
        var visit = ScoredVisits.alone().flag("BACKUP_POWER", false).choice("CONDITION_PUMPS", "NOT_OPERATIVE")
                .choice("CONDITION_VALVES", "BAD").choice("CONDITION_NETWORK", "GOOD").missing("LOSSES_PCT", "NOT_OBSERVED");
        visit.score();
        assertThat(visit.gaps("terreno").findValuesAsText("description"))
                .containsExactlyInAnyOrder("Sin respaldo eléctrico", "No opera: bombas", "En mal estado: válvulas")
                .endsWith("En mal estado: válvulas");
        var power = visit.gap("terreno", "GAP_BACKUP_POWER");
        assertThat(power.get("confirmed").asBoolean()).isFalse();
        assertThat(power.at("/reason/subject").asText()).isEqualTo("BACKUP_POWER");
        assertThat(power.at("/reason/score").decimalValue()).isEqualByComparingTo("0");
        assertThat(power.at("/refs/0/ref").asText()).isEqualTo("backup_power");
        assertThat(power.at("/steps/0/verb").asText()).isEqualTo("PROPOSE");
        assertThat(power.get("priority").asLong()).isEqualTo(4 * power.get("beneficiaries").asLong());
        visit.score();
        assertThat(visit.gaps("terreno")).as("the same again proposes nothing more").hasSize(3);
        move(power, "confirm", Map.of()).is(200);
        visit.flag("BACKUP_POWER", true).choice("CONDITION_VALVES", "GOOD").score();
        assertThat(visit.gap("terreno", "GAP_BACKUP_POWER").get("state").asText()).as("confirmed stays").isEqualTo("DETECTED");
        assertThat(visit.gap("terreno", "GAP_BAD").get("state").asText()).as("unconfirmed is withdrawn").isEqualTo("DISCARDED");
    }

    @Test
    void goesThroughItsLifeAndKeepsEveryStep() {
        var visit = ScoredVisits.alone();
        var id = UUID.randomUUID();
        var gap = engineer.put("/gaps/" + id, asked(visit)).is(201).json();
        assertThat(move(gap, "attend", Map.of()).is(422).pointers()).containsExactly("/answer");
        assertThat(move(gap, "discard", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        move(gap, "resolve", Map.of("answer", Map.of("text", "x"))).is(409);
        move(gap, "prioritise", Map.of()).is(200);
        var improvement = UUID.randomUUID();
        move(gap, "attend", Map.of("on", "2026-10-10", "answer", Map.of("id", improvement, "text", "Mejora MT-12"))).is(200);
        assertThat(move(gap, "resolve", Map.of("on", "2026-10-09", "answer", Map.of("text", "Acta 3"))).is(422).pointers())
                .containsExactly("/on");
        assertThat(move(gap, "resolve", Map.of("on", "2026-10-21", "answer", Map.of("text", "Acta 3"))).is(422).pointers())
                .containsExactly("/on");
        var resolved = move(gap, "resolve", Map.of("answer", Map.of("id", improvement, "text", "Acta 3"))).is(200).json();
        assertThat(resolved.get("state").asText()).isEqualTo("RESOLVED");
        assertThat(resolved.at("/answer/id").asText()).isEqualTo(improvement.toString());
        var reopened = move(gap, "reopen", Map.of("reason", "Volvió a gotear")).is(200).json();
        assertThat(reopened.get("answer").isNull()).isTrue();
        assertThat(reopened.get("steps").findValuesAsText("verb")).containsExactly("ADD", "PRIORITISE", "ATTEND", "RESOLVE", "REOPEN");
        assertThat(reopened.at("/steps/2/by").asText()).isEqualTo("Ignacio Riquelme Vera");
        move(gap, "nothing", Map.of()).is(404);
        move(gap, "propose", Map.of()).is(404);
    }

    @Test
    void keepsWhatIsSaidOnceAndChangesOnlyWhatWasRead() {
        var visit = ScoredVisits.alone();
        var at = "/gaps/" + UUID.randomUUID();
        var first = engineer.put(at, asked(visit)).is(201);
        engineer.put(at, asked(visit)).is(200);
        var other = asked(visit);
        other.put("severity", "LOW");
        engineer.put(at, other).is(428);
        engineer.put(at, other, "If-Match", "\"old\"").is(412);
        var changed = engineer.put(at, other, "If-Match", first.header("ETag")).is(200);
        assertThat(changed.json().get("priority").asLong()).isLessThan(first.json().get("priority").asLong());
        engineer.put(at, asked(visit), "If-Match", first.header("ETag")).is(412);
        engineer.post(at + "/discard", Map.of("reason", "x")).is(428);
        var elsewhere = asked(ScoredVisits.alone());
        Api.as("coordinacion").put(at, elsewhere, "If-Match", changed.header("ETag")).is(409);
        move(changed.json(), "discard", Map.of("reason", "Se reparó antes")).is(200);
        engineer.put(at, asked(visit), "If-Match", "*").is(409);
    }

    @Test
    void isWrittenOnceHoweverOftenItArrives() throws Exception {
        var visit = ScoredVisits.alone();
        var at = "/gaps/" + UUID.randomUUID();
        var body = asked(visit);
        var statuses = new ArrayList<Integer>();
        for (var answer : AtOnce.call(16, () -> engineer.put(at, body))) {
            statuses.add(answer.status());
        }
        assertThat(statuses).containsOnly(200, 201);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(engineer.get(at).is(200).json().get("steps")).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeAndLeavesNothing() {
        var visit = ScoredVisits.alone();
        var at = "/gaps/" + UUID.randomUUID();
        engineer.put(at, "{").is(400);
        engineer.put(at, "{}").is(422);
        var wrong = asked(visit);
        wrong.put("description", " ");
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/description");
        wrong = asked(visit);
        wrong.put("description", "x".repeat(501));
        engineer.put(at, wrong).is(422);
        wrong = asked(visit);
        wrong.put("severity", "TERRIBLE");
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/severity");
        wrong = asked(visit);
        wrong.put("waterSystemId", UUID.randomUUID());
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/waterSystemId");
        wrong = asked(visit);
        wrong.put("agreementId", UUID.randomUUID());
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/agreementId");
        wrong = asked(visit);
        wrong.put("diagnosisId", UUID.randomUUID());
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/diagnosisId");
        wrong = asked(visit);
        wrong.put("refs", List.of(Map.of("kind", "PHOTO", "ref", "")));
        assertThat(engineer.put(at, wrong).is(422).pointers()).containsExactly("/refs/0/ref");
        wrong = asked(visit);
        wrong.put("nobody", 1);
        engineer.put(at, wrong).is(422);
        engineer.get(at).is(404);
        engineer.get("/gaps?severity=TERRIBLE").is(400);
        engineer.get("/gaps?nobody=1").is(400);
        engineer.get("/gaps?system=x").is(400);
        engineer.get("/gaps?confirmed=perhaps").is(400);
        engineer.get("/gaps?after=x").is(400);
        engineer.get("/gaps/x").is(404);
    }

    @Test
    void isForThoseWhoMayOnly() {
        var visit = ScoredVisits.alone().flag("BACKUP_POWER", false);
        visit.score();
        var at = "/gaps/" + UUID.randomUUID();
        Api.as("terreno2").put(at, asked(visit)).is(403);
        Api.as("rendiciones").put(at, asked(visit)).is(403);
        Api.as("admin").get("/gaps").is(403);
        var proposal = visit.gap("terreno", "GAP_BACKUP_POWER");
        var own = "/gaps/" + proposal.get("id").asText();
        Api.as("terreno2").get(own).is(200);
        Api.as("terreno2").post(own + "/confirm", Map.of(), "If-Match", "*").is(403);
        Api.as("gore.biobio").get(own).is(404);
        assertThat(visit.gaps("gore.biobio")).isEmpty();
        visit.score("publish");
        Api.as("gore.biobio").get(own).is(404);
        move(proposal, "confirm", Map.of()).is(200);
        Api.as("gore.biobio").get(own).is(200);
        Api.as("gore.maule").get(own).is(404);
        assertThat(visit.gaps("gore.biobio").findValuesAsText("id")).containsExactly(proposal.get("id").asText());
        assertThat(visit.gaps("gore.maule")).isEmpty();
        visit.score("unpublish");
        Api.as("gore.biobio").get(own).is(404);
        visit.score("void");
        assertThat(engineer.get(own).is(200).json().get("state").asText()).as("confirmed by a person").isEqualTo("DETECTED");
    }

    @Test
    void listsByPriorityPageByPageAndAsASpreadsheet() throws IOException {
        var visit = ScoredVisits.alone().flag("BACKUP_POWER", false).flag("BULK_METER", false).choice("CONDITION_PUMPING", "NOT_OPERATIVE")
                .number("LOSSES_PCT", "55");
        visit.score();
        var own = asked(visit);
        own.put("diagnosisId", visit.diagnosis);
        own.put("description", "=HYPERLINK(\"http://x\")");
        engineer.put("/gaps/" + UUID.randomUUID(), own).is(201);
        var all = visit.gaps("terreno");
        var priorities = new ArrayList<Long>();
        all.forEach(row -> priorities.add(row.get("priority").asLong()));
        assertThat(priorities).hasSize(5).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = engineer.get("/gaps?diagnosis=" + visit.diagnosis + "&limit=2" + (next == null ? "" : "&after=" + next)).is(200)
                    .json();
            seen.addAll(page.get("items").findValuesAsText("id"));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        } while (next != null);
        assertThat(seen).isEqualTo(all.findValuesAsText("id"));
        var filter = "/gaps?diagnosis=" + visit.diagnosis;
        assertThat(engineer.get(filter + "&severity=CRITICAL").is(200).json().get("items")).hasSize(1);
        assertThat(engineer.get(filter + "&component=DESIGN").is(200).json().get("items")).hasSize(1);
        assertThat(engineer.get(filter + "&confirmed=true").is(200).json().get("items")).hasSize(1);
        assertThat(engineer.get(filter + "&dimension=SOCIAL").is(200).json().get("items")).isEmpty();
        assertThat(engineer.get(filter + "&q=hyperlink").is(200).json().get("items")).hasSize(1);
        assertThat(engineer.get(filter + "&region=08&system=" + visit.system + "&agreement=" + visit.agreement).is(200).json()
                .get("items")).hasSize(5);
        assertThat(engineer.get(filter + "&state=RESOLVED").is(200).json().at("/counts/DETECTED").asInt()).isEqualTo(5);
        var file = engineer.get("/gaps.xlsx?diagnosis=" + visit.diagnosis).is(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(all.size() + 2);
            assertThat(rows.stream().flatMap(row -> row.stream()).filter(cell -> cell != null && cell.getFormula() != null)).isEmpty();
        }
    }

    private String label(String question) {
        return engineer.get("/questionnaires/diagnosis/1").is(200).json().at("/texts/q." + question).asText();
    }

    @Test
    void isConfirmedEditedAndDiscardedOnItsPage() {
        var visit = ScoredVisits.alone().flag("BACKUP_POWER", false).choice("CONDITION_PUMPING", "NOT_OPERATIVE")
                .number("LOSSES_PCT", "45");
        visit.score();
        var page = Visitor.signIn(browser.page(), "terreno");
        page.navigate("/diagnosticos/brechas?diagnosis=" + visit.diagnosis);
        Look.at(page, "brechas");
        page.locator("table.list tbody a").first().click();
        assertThat(page.textContent("main")).contains("El bombeo no opera", "Es una propuesta").doesNotContain("GAP_");
        Look.at(page, "brecha");
        page.click("#do-take-DISCARD");
        assertThat(page.textContent("[role=alert]")).contains("Diga el motivo");
        page.click("#do-take-CONFIRM");
        assertThat(page.textContent("main")).contains("El paso quedó anotado", "Confirmada");
        page.fill("#evidence", "Tablero quemado");
        page.selectOption("#severity", "HIGH");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("La brecha quedó guardada", "Tablero quemado", "Corregida");
        page.navigate("/diagnosticos/brechas/" + visit.gap("terreno", "GAP_BACKUP_POWER").get("id").asText());
        assertThat(page.textContent("main")).contains("Regla «Sin respaldo eléctrico»", "Respuesta: " + label("backup_power"))
                .doesNotContain("GAP_", "backup_power");
        page.navigate("/diagnosticos/brechas/nueva?sistema=" + visit.system + "&diagnostico=" + visit.diagnosis);
        page.click("#do-save");
        assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
        page.selectOption("#severity", "LOW");
        page.selectOption("#dimension", "SOCIAL");
        page.selectOption("#component", "REFER");
        page.fill("#description", "Conflicto por la extensión de la red");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains("Conflicto por la extensión");
        var phone = Visitor.signIn(browser.phone(), "terreno");
        phone.navigate("/diagnosticos/brechas?diagnosis=" + visit.diagnosis);
        Look.at(phone, "brechas");
        phone.locator("table.list tbody a").first().click();
        Look.at(phone, "brecha");
        phone.navigate("/diagnosticos/brechas/nueva");
        Look.at(phone, "brecha-nueva");
    }
}
