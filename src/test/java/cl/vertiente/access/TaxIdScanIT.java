package cl.vertiente.access;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.ServerTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No list, report, spreadsheet, map, ZIP or public page shows the whole RUT of a natural person to whom it is not meant for: every call of
 * {@code permissions.md} is asked as every role, and what comes back is searched for people planted before. A call that nobody said how to
 * ask, or why not, fails.
 */
@ServerTest
class TaxIdScanIT {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Where a whole RUT may stand: whose, in which calls, for whom. What {@code TaxIdDisclosure}, decisions 0003, 0018, 0019, 0024 and 0027
     * say; everything else is a leak, and a line that shows nothing is out of date. {@code THE_PAYMENT} are those who check payments.
     */
    private static final String MAY = """
            TRAINEE | GET /trainees/{trainee}                                            | COORDINATOR TRAINER
            TRAINEE | GET /trainees/{trainee}/data                                       | COORDINATOR ADMINISTRATOR
            TRAINEE | GET /trainees/{trainee}/data as xlsx                               | COORDINATOR ADMINISTRATOR
            TRAINEE | POST /personal-data/search                                         | ADMINISTRATOR
            MET     | GET /diagnoses/{id}                                                | COORDINATOR FIELD_ENGINEER
            MET     | GET /diagnoses/{id}/versions/{number}                              | COORDINATOR FIELD_ENGINEER
            MET     | GET /diagnoses/{id}/versions/{number}/changes                      | COORDINATOR FIELD_ENGINEER
            MET     | GET /diagnoses/{id}/asides/{aside}                                 | COORDINATOR FIELD_ENGINEER
            MET     | POST /personal-data/search                                         | ADMINISTRATOR
            PAYEE   | GET /agreements/{agreement}/vouchers                               | THE_PAYMENT
            PAYEE   | GET /agreements/{agreement}/vouchers as xlsx                       | THE_PAYMENT
            PAYEE   | GET /agreements/{agreement}/vouchers/{voucher}                     | THE_PAYMENT
            PAYEE   | GET /agreements/{agreement}/rendiciones/{key}/lines                | THE_PAYMENT
            PAYEE   | GET /agreements/{agreement}/rendiciones/{key}/lines as xlsx        | THE_PAYMENT
            PAYEE   | GET /agreements/{agreement}/vouchers/template as xlsx              | ANALYST
            PAYEE   | GET /agreements/{agreement}/vouchers/imports/{id}/verdicts as xlsx | COORDINATOR ANALYST CERTIFIER SENDER AUDITOR
            LOADED  | GET /agreements/{agreement}/vouchers/imports/{id}/verdicts as xlsx | COORDINATOR ANALYST CERTIFIER SENDER AUDITOR
            LOADED  | GET /imports/{id}/verdicts as xlsx                                 | COORDINATOR AUDITOR
            BOARD   | GET /water-systems/{id}                                            | COORDINATOR
            BOARD   | POST /personal-data/search                                         | ADMINISTRATOR
            ACCOUNT | GET /people/{id}                                                   | ADMINISTRATOR
            ACCOUNT | GET /people/{id}/held                                              | ADMINISTRATOR
            ACCOUNT | GET /people/{id}/held as xlsx                                      | ADMINISTRATOR
            ACCOUNT | POST /personal-data/search                                         | ADMINISTRATOR
            """;

    private static final String CHECK_PAYMENTS = "COORDINATOR ANALYST CERTIFIER SENDER GORE_FINANCIAL AUDITOR";

    private static PlantedPeople planted;
    private static ScanProbes probes;

    @BeforeAll
    static void plant() {
        planted = PlantedPeople.once();
        probes = new ScanProbes(planted);
    }

    /** A whole RUT that somebody was shown. */
    private record Shown(KnownPerson person, String call, String role) {
    }

    static List<RefusalIT.Row> table() throws IOException {
        return RefusalIT.table().toList();
    }

    private static Set<Shown> allowed() {
        var allowed = new LinkedHashSet<Shown>();
        for (var line : MAY.lines().toList()) {
            var cells = line.split("\\|");
            for (var role : cells[2].replace("THE_PAYMENT", CHECK_PAYMENTS).strip().split(" ")) {
                allowed.add(new Shown(KnownPerson.valueOf(cells[0].strip()), cells[1].strip(), role));
            }
        }
        return allowed;
    }

    private static Api.Answer ask(Api api, ScanProbes.Probe probe) {
        if (probe.body() != null) {
            return api.post(probe.path(), probe.body());
        }
        if (probe.spreadsheet()) {
            return api.get(probe.path(), "Accept", SPREADSHEET);
        }
        var all = api.get(probe.path() + (probe.path().contains("?") ? "&" : "?") + "limit=500");
        return all.status() == 400 ? api.get(probe.path()) : all;
    }

    private static Set<KnownPerson> whole(Api.Answer answer) {
        var text = answer.response().headers().map() + "\n" + FileTexts.of(answer.bytes());
        var found = EnumSet.noneOf(KnownPerson.class);
        EnumSet.allOf(KnownPerson.class).stream().filter(person -> person.isWholeIn(text)).forEach(found::add);
        return found;
    }

    @ParameterizedTest
    @MethodSource("table")
    void showsAWholeRutToThoseAloneWhoNeedIt(RefusalIT.Row row) {
        if (ScanProbes.reason(row.call()).isPresent()) {
            return;
        }
        var asked = probes.of(row);
        assertThat(asked).as("%s: say in ScanProbes how to ask it, or why not", row).isNotEmpty();
        var shown = new LinkedHashSet<Shown>();
        var answered = new TreeSet<String>();
        for (var probe : asked) {
            RefusalIT.ACCOUNTS.forEach((role, account) -> {
                var answer = ask(Api.as(account), probe);
                if (answer.status() < 300) {
                    answered.add(probe.path());
                }
                whole(answer).forEach(person -> shown.add(new Shown(person, row.call(), role)));
            });
            assertThat(whole(ask(Api.nobody(), probe))).as("%s as nobody", probe).isEmpty();
        }
        assertThat(answered).as("%s is answered to somebody", row).containsAll(asked.stream().map(ScanProbes.Probe::path).toList());
        var expected = new LinkedHashSet<>(allowed());
        expected.removeIf(each -> !each.call().equals(row.call()));
        assertThat(shown).as(row.toString()).isEqualTo(expected);
    }

    @Test
    void theRulesNameCallsThatExist() throws IOException {
        assertThat(table().stream().map(RefusalIT.Row::call)).containsAll(allowed().stream().map(Shown::call).toList());
    }

    /** Whoever checks a paper sees no number, with the key or without it. */
    @Test
    void thePublicPageShowsNone() {
        var codes = new ArrayList<>(List.of(planted.id("certificateCode")));
        for (var report : List.of("rendicion", "ficha")) {
            codes.add(Api.as("coordinacion").get("/issued-reports/" + planted.id(report)).is(200).json().get("code").asText());
        }
        for (var code : codes) {
            for (var kind : List.of("text/html", "application/json")) {
                var page = Api.nobody().get("/verificar/" + code, "Accept", kind).is(200);
                assertThat(page.text()).contains(code);
                assertThat(whole(page)).as(kind + " of " + code).isEmpty();
            }
        }
    }

    /** What is searched is seen: otherwise a scan that finds nothing would prove nothing. */
    @Test
    void theScanReadsWhatItSearches() {
        var person = KnownPerson.TRAINEE;
        for (var spelt : List.of(person.taxId(), person.taxId().replace(".", ""), person.taxId().replaceAll("[.-]", ""))) {
            assertThat(person.isWholeIn("RUT:" + spelt + ",")).as(spelt).isTrue();
        }
        assertThat(person.isWholeIn(person.masked())).isFalse();
        assertThat(person.isWholeIn(person.taxId() + "4")).isFalse();
        var trainer = Api.as("capacitacion");
        Map.of("/trainees?q=escaneada", KnownPerson.TRAINEE, "/training-sessions/" + planted.id("session") + "/list.pdf",
                KnownPerson.TRAINEE, "/certificates/" + planted.id("certificate") + ".pdf", KnownPerson.TRAINEE).forEach((path, seen) ->
                assertThat(FileTexts.of(trainer.get(path).is(200).bytes())).as(path).contains(seen.masked()));
        var month = FileTexts.of(Api.as("gore.biobio").get("/issued-reports/" + planted.id("rendicion") + ".pdf").is(200).bytes());
        assertThat(month).contains(KnownPerson.PAYEE.masked());
    }
}
