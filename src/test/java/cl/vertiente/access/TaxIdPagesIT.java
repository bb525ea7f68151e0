package cl.vertiente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cl.vertiente.shared.web.Route;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page shows the whole RUT of a natural person to whom it is not meant for, wherever it stands in what is sent: every page of the
 * programme is asked as every role and searched for people planted before. What the calls of the interface answer is searched by
 * {@link TaxIdScanIT}.
 */
@ServerTest
class TaxIdPagesIT {

    /** Where a whole RUT may stand: whose, on which page, for whom. A line that shows nothing is out of date. */
    private static final String MAY = """
            TRAINEE | /capacitacion/participantes/{id}                 | COORDINATOR TRAINER
            TRAINEE | /capacitacion/participantes/{id}/datos           | COORDINATOR ADMINISTRATOR
            BOARD   | /comites/{id}/{tab}                              | COORDINATOR
            MET     | /diagnosticos/{id}                               | COORDINATOR FIELD_ENGINEER
            MET     | /diagnosticos/{id}/editar/{section}              | FIELD_ENGINEER
            PAYEE   | /comprobantes/{agreement}/{id}                   | THE_PAYMENT
            PAYEE   | /comprobantes/{agreement}/{id}/corregir          | ANALYST
            PAYEE   | /rendiciones/{agreement}/{period}                | THE_PAYMENT
            PAYEE   | /rendiciones/{agreement}/{period}/origen         | THE_PAYMENT
            PAYEE   | /rendiciones/{agreement}/{period}/revision       | THE_PAYMENT
            ACCOUNT | /administracion/personas/{id}                    | ADMINISTRATOR
            ACCOUNT | /administracion/personas/{id}/editar             | ADMINISTRATOR
            """;

    private static final String CHECK_PAYMENTS = "COORDINATOR ANALYST CERTIFIER SENDER GORE_FINANCIAL AUDITOR";

    private static final Map<Route, List<String>> ASKED = new LinkedHashMap<>();
    private static final Set<String> UNANSWERED = new ConcurrentSkipListSet<>();

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeAll
    static void plant() {
        Ledger.clock(Server.CLOCK);
        var pages = new ScannedPages(PlantedPeople.once());
        Route.all().stream().filter(route -> !ScannedPages.REASONS.containsKey(route.address()))
                .forEach(route -> ASKED.put(route, pages.of(route)));
        assertThat(ASKED.values().stream().flatMap(List::stream)).as("every variable is filled").noneMatch(one -> one.contains("{"));
        ASKED.keySet().forEach(route -> UNANSWERED.add(route.address()));
    }

    private static Set<String> allowed(String role) {
        var allowed = new TreeSet<String>();
        for (var line : MAY.lines().toList()) {
            var cells = line.split("\\|");
            if (List.of(cells[2].replace("THE_PAYMENT", CHECK_PAYMENTS).strip().split(" ")).contains(role)) {
                allowed.add(said(cells[0].strip(), cells[1].strip()));
            }
        }
        return allowed;
    }

    private static String said(String person, String page) {
        return person + " on " + page;
    }

    static Stream<Arguments> roles() {
        return new TreeMap<>(RefusalIT.ACCOUNTS).entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
    }

    /** Roles beside one another, as in {@code PagesIT}. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("roles")
    void noPageShowsAWholeRutToWhomItIsNotMeantFor(String role, String account) {
        var shown = new TreeSet<String>();
        var page = Visitor.signIn(browser.page(), account);
        ASKED.forEach((route, addresses) -> addresses.forEach(address -> {
            var answer = page.request().get(address, RequestOptions.create().setMaxRedirects(0));
            if (answer.status() == 200) {
                UNANSWERED.remove(route.address());
            }
            assertThat(answer.status()).as("%s as %s", address, role).isLessThan(500);
            whole(answer.text() + answer.headers()).forEach(person -> shown.add(said(person, route.address())));
            answer.dispose();
        }));
        assertThat(shown).as(role).isEqualTo(allowed(role));
    }

    @AfterAll
    static void everyPageWasGotBySomebody() {
        assertThat(UNANSWERED).as("pages that nobody got").isEmpty();
    }

    private static List<String> whole(String text) {
        var found = new ArrayList<String>();
        for (var person : KnownPerson.values()) {
            if (person.isWholeIn(text)) {
                found.add(person.name());
            }
        }
        return found;
    }

    @Test
    void theReasonsNamePagesThatExist() {
        assertThat(Route.all().stream().map(Route::address)).containsAll(ScannedPages.REASONS.keySet());
    }

    /** What is searched is seen: a page that shows somebody masked is found by the masked number. */
    @Test
    void thePagesShowThePeopleThatAreSearched() {
        Page page = Visitor.signIn(browser.page(), "capacitacion");
        var listed = page.request().get("/capacitacion/participantes?q=escaneada").text();
        assertThat(listed).contains(KnownPerson.TRAINEE.masked()).doesNotContain(KnownPerson.TRAINEE.taxId());
    }
}
