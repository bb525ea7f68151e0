package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rows behind the figures of training: in which order they stand, page by page, and that they are exactly what was counted. */
@ServerTest
class FigureRowsIT {

    private static final String AT = "/training-figures";
    private static final String YEAR = "?from=2025-11-01&to=2026-12-31";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");

    @BeforeEach
    void now() {
        Ledger.clock(Server.CLOCK);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    /** Zoila, Ana and Mario, recorded in this order, at one session of a day on which nobody else trains. */
    private Trainings three(String day) {
        var activity = Trainings.plan();
        FiguresIT.session(activity, day, "09:00", "10:20", Map.of(FiguresIT.person("Zoila", "MEMBER", "FEMALE"), true,
                FiguresIT.person("Ana", "PRESIDENT", "FEMALE"), true, FiguresIT.person("Mario", "OPERATOR", "MALE"), true), true);
        return activity;
    }

    private static List<JsonNode> paged(String account, String what, String filter) {
        var rows = new ArrayList<JsonNode>();
        var after = "";
        while (after != null) {
            var page = Api.as(account).get(AT + "/" + what + filter + "&limit=1" + after).is(200).json();
            page.get("items").forEach(rows::add);
            assertThat(page.at("/counts/ALL").asInt()).isEqualTo(3);
            after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
        }
        return rows;
    }

    private static List<String> firstNames(List<JsonNode> rows) {
        return rows.stream().map(row -> row.get("name").asText().split(" ")[0]).toList();
    }

    @Test
    void peopleStandByNamePageByPage() {
        three("2026-03-15");
        var day = "?from=2026-03-15&to=2026-03-15";
        for (var what : List.of("persons", "attendances")) {
            assertThat(firstNames(paged("coordinacion", what, day))).as(what).containsExactly("Ana", "Mario", "Zoila");
        }
        assertThat(FileTexts.of(trainer.get(AT + "/persons.xlsx" + day).is(200).bytes())).containsSubsequence("Ana ", "Mario ", "Zoila ");
    }

    /** The order of names would tell names, and so would the key of a page. */
    @Test
    void whoSeesNoNamesGetsNoneThroughOrderOrKey() {
        var activity = three("2026-03-08");
        trainer.post(activity.at() + "/hold", Map.of(), "If-Match", trainer.get(activity.at()).is(200).header("ETag")).is(200);
        var day = "?from=2026-03-08&to=2026-03-08";
        for (var what : List.of("persons", "attendances")) {
            assertThat(paged("gore.biobio", what, day)).as(what).hasSize(3);
            var key = Api.as("gore.biobio").get(AT + "/" + what + day + "&limit=1").is(200).json().get("next").asText();
            assertThat(new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("ANA ")
                    .doesNotContainIgnoringCase("MARIO").doesNotContainIgnoringCase("ZOILA");
        }
    }

    @Test
    void whoIsBlockedStandsWithoutANameAndInNoOrderOfIt() {
        var activity = Trainings.plan();
        var hidden = FiguresIT.person("Mireya", "MEMBER", "FEMALE");
        FiguresIT.session(activity, "2026-03-01", "09:00", "10:00", Map.of(hidden, true, FiguresIT.person("Ana", "MEMBER", "FEMALE"), true,
                FiguresIT.person("Zoila", "MEMBER", "FEMALE"), true), true);
        var coordinator = Api.as("coordinacion");
        coordinator.post("/trainees/" + hidden + "/block", Map.of("askedBy", "HOLDER", "askedOn", "2026-10-19", "reason", "Lo pide"),
                "If-Match", coordinator.get("/trainees/" + hidden).is(200).header("ETag")).is(200);
        var rows = paged("coordinacion", "persons", "?from=2026-03-01&to=2026-03-01");
        assertThat(firstNames(rows)).containsExactly("Persona", "Ana", "Zoila");
        assertThat(rows.get(0).path("traineeId").isTextual()).as("nor an identifier that leads to them").isFalse();
        var key = coordinator.get(AT + "/persons?from=2026-03-01&to=2026-03-01&limit=1").is(200).json().get("next").asText();
        assertThat(new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("mireya");
    }

    @Test
    void sessionsAndHoursOpenExactlyTheirSessions() {
        three("2026-02-22");
        for (var account : List.of("coordinacion", "gore.biobio", "gore.maule")) {
            var figures = Api.as(account).get(AT + YEAR).is(200).json();
            var rows = new ArrayList<JsonNode>();
            var after = "";
            while (after != null) {
                var page = Api.as(account).get(AT + "/sessions" + YEAR + "&limit=7" + after).is(200).json();
                page.get("items").forEach(rows::add);
                assertThat(page.at("/counts/ALL").asInt()).isEqualTo(figures.get("sessions").asInt());
                after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
            }
            assertThat(rows).as(account).hasSize(figures.get("sessions").asInt()).extracting(row -> row.get("id").asText())
                    .doesNotHaveDuplicates();
            assertThat(rows.stream().mapToLong(row -> row.get("minutes").asLong()).sum() / 60.0).as(account)
                    .isCloseTo(figures.get("hours").asDouble(), org.assertj.core.data.Offset.offset(0.05));
            assertThat(rows.stream().mapToInt(row -> row.get("present").asInt()).sum()).as(account)
                    .isEqualTo(figures.at("/everybody/attendances").asInt());
        }
        var day = trainer.get(AT + "/sessions?from=2026-02-22&to=2026-02-22").is(200).json().get("items");
        assertThat(day).hasSize(1);
        assertThat(day.get(0).get("minutes").asInt()).isEqualTo(80);
        assertThat(day.get(0).get("present").asInt()).isEqualTo(3);
    }

    /** Ana came late on the last evening of January and again the day after: in two months once each, once in all. */
    @Test
    void aPersonCountsInEachMonthInChile() {
        var ana = FiguresIT.person("Ana", "MEMBER", "FEMALE");
        var activity = Trainings.plan();
        FiguresIT.session(activity, "2026-01-31", "22:00", "23:30", Map.of(ana, true), true);
        FiguresIT.session(activity, "2026-02-01", "09:00", "10:00", Map.of(ana, true), true);
        var days = "?from=2026-01-31&to=2026-02-01";
        var found = trainer.get(AT + days).is(200).json();
        assertThat(found.at("/everybody/persons").asInt()).isEqualTo(1);
        assertThat(found.at("/everybody/attendances").asInt()).isEqualTo(2);
        assertThat(found.at("/cuts/MONTH").findValuesAsText("key")).containsExactly("2026-01", "2026-02");
        assertThat(found.at("/cuts/MONTH").findValuesAsText("attendances")).containsExactly("1", "1");
        var rows = trainer.get(AT + "/attendances" + days + "&cut=MONTH&key=2026-01").is(200).json().get("items");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("startsAt").asText()).startsWith("2026-02-01T01:00");
        assertThat(trainer.get(AT + "/persons" + days + "&cut=MONTH").is(200).json().get("items")).isEmpty();
        for (var wrong : List.of("2026-13", "ayer", "2026", "2026-01-01")) {
            trainer.get(AT + "/persons?cut=MONTH&key=" + wrong).is(400);
        }
    }

    @Test
    void theSpreadsheetHoldsTheFigures() {
        three("2026-02-15");
        var text = FileTexts.of(trainer.get(AT + ".xlsx?from=2026-02-15&to=2026-02-15").is(200).bytes());
        assertThat(text).contains("Cifras de capacit", "Todo", "Dirigentes por sexo", "Sexo", "Cargo", "PAT-APR-08-DEMO")
                .doesNotContain("Zoila", "Mario ");
        trainer.get(AT + ".xlsx?from=ayer").is(400);
        Api.as("admin").get(AT + ".xlsx").is(403);
    }

    @Test
    void refuseWhatCannotBeRead() {
        for (var wrong : List.of("persons?after=nada", "attendances?after=nada", "sessions?after=nada", "sessions?cut=SEX",
                "sessions?limit=0", "persons?after=QQ")) {
            trainer.get(AT + "/" + wrong).is(400);
        }
    }

    /** By keyboard alone: the tabs are links, and keep the days. */
    @Test
    void tabsKeepTheDaysAndLeadToTheRows() {
        three("2026-02-08");
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/capacitacion/cifras?from=2026-02-08&to=2026-02-08");
        assertThat(page.locator(".tabs a").count()).isEqualTo(8);
        page.focus(".tabs a:has-text('Cargo')");
        page.keyboard().press("Enter");
        page.waitForURL("**tab=POST**");
        assertThat(page.url()).contains("from=2026-02-08", "tab=POST");
        page.focus("tr:has-text('Presidente') a.figure");
        page.keyboard().press("Enter");
        page.waitForURL("**/personas**");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.textContent("tbody")).contains("Ana ");
        page.navigate("/capacitacion/cifras?from=2026-02-08&to=2026-02-08");
        page.click("dt:has-text('Horas') + dd a");
        page.waitForURL("**/sesiones**");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.textContent("tbody")).contains("80");
    }
}
