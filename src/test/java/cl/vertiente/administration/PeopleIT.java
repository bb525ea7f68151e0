package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts: opening, roles, closing, passwords, and what an administrator may not. */
@ServerTest
class PeopleIT {

    private static final String DEMO_ADMIN = "admin@demo.example";

    private final Api admin = Api.as("admin");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void opensAnAccountOnceAndChangesItOnlyAsItWasRead() {
        var account = Account.opened();
        admin.put(account.path(""), account.request()).is(200);
        var changed = new HashMap<>(account.request());
        changed.put("name", "Otro Nombre");
        admin.put(account.path(""), changed).is(428);
        var tag = account.tag();
        admin.put(account.path(""), changed, "If-Match", "\"otra\"").is(412);
        assertThat(admin.put(account.path(""), changed, "If-Match", tag).is(200).json().get("name").asText()).isEqualTo("Otro Nombre");
        changed.put("post", "Otro cargo");
        admin.put(account.path(""), changed, "If-Match", tag).is(412);
    }

    @Test
    void refusesWhatIsNoPerson() {
        var account = Account.opened();
        var other = "/people/" + UUID.randomUUID();
        var request = new HashMap<>(account.request());
        assertThat(admin.put(other, request).is(409).pointers()).containsExactly("/email");
        request.put("email", "sin-arroba");
        assertThat(admin.put(other, request).is(422).pointers()).containsExactly("/email");
        request.put("email", "a@b.example");
        request.put("taxId", "12.345.678-9");
        assertThat(admin.put(other, request).is(422).pointers()).containsExactly("/taxId");
        request.remove("taxId");
        request.put("name", " ");
        assertThat(admin.put(other, request).is(422).pointers()).containsExactly("/name");
        request.put("name", "x".repeat(121));
        admin.put(other, request).is(422);
        admin.get(other).is(404);
    }

    @Test
    void givesRolesWithRegionAndDays() {
        var account = Account.with("COORDINATOR");
        var api = account.signedIn();
        api.get("/agreements").is(200);
        account.grant(Map.of("role", "COORDINATOR", "to", "2026-10-19")).is(200);
        api.get("/agreements").is(403);
        account.grant(Map.of("role", "COORDINATOR", "region", "07", "from", "2026-10-20")).is(200);
        assertThat(api.get("/agreements?limit=500").is(200).json().get("items").findValuesAsText("regionCut")).containsOnly("07");
        account.grant().is(200);
        api.get("/agreements").is(403);
        assertThat(account.read().get("grants")).isEmpty();
    }

    @Test
    void refusesRolesThatDoNotGoTogether() {
        var account = Account.opened();
        assertThat(account.grant(Map.of("role", "GORE_FINANCIAL")).is(422).pointers()).containsExactly("/grants/0/region");
        assertThat(account.grant(Map.of("role", "AUDITOR", "region", "08")).is(422).pointers()).containsExactly("/grants/0/region");
        assertThat(account.grant(Map.of("role", "ANALYST", "region", "99")).is(422).pointers()).containsExactly("/grants/0/region");
        assertThat(account.grant(Map.of("role", "ADMINISTRATOR"), Map.of("role", "ANALYST")).is(422).pointers())
                .containsExactly("/grants/1/role");
        assertThat(account.grant(Map.of("role", "ANALYST"), Map.of("role", "GORE_TECHNICAL", "region", "08")).is(422).pointers())
                .containsExactly("/grants/1/role");
        assertThat(account.grant(Map.of("role", "ANALYST", "from", "2026-02-01", "to", "2026-01-01")).is(422).pointers())
                .containsExactly("/grants/0/to");
        account.grant(Map.of("role", "ADMINISTRATOR", "to", "2026-01-31"), Map.of("role", "ANALYST", "from", "2026-02-01")).is(200);
    }

    @Test
    void nobodyGrantsToThemselves() {
        var own = idOf(DEMO_ADMIN);
        var tag = admin.get("/people/" + own).is(200).header("ETag");
        admin.put("/people/" + own + "/grants", Map.of("grants", List.of(Map.of("role", "ANALYST"))), "If-Match", tag).is(409);
        admin.post("/people/" + own + "/reset-link", Map.of()).is(409);
    }

    @Test
    void theLastAdministratorStaysAlsoWhenTwoRace() throws Exception {
        var own = idOf(DEMO_ADMIN);
        admin.post("/people/" + own + "/deactivate", Map.of()).is(409);
        var second = Account.with("ADMINISTRATOR");
        var other = second.signedIn();
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> other.post("/people/" + own + "/deactivate", Map.of()).status();
            Callable<Integer> two = () -> admin.post(second.path("/deactivate"), Map.of()).status();
            var answers = pool.invokeAll(List.of(one, two)).stream().map(PeopleIT::get).toList();
            assertThat(answers).contains(200).containsAnyOf(409, 401, 403);
        } finally {
            pool.shutdown();
            activateAgain(own);
        }
        second.verb("deactivate").is(200);
        Api.as("admin").post("/people/" + own + "/deactivate", Map.of()).is(409);
    }

    /** Whoever won, the demonstration's administrator is needed by the other tests. */
    private static void activateAgain(String id) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application());
                var update = connection.prepareStatement("UPDATE person SET active = TRUE WHERE id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
        Api.forget("admin");
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aLinkSetsThePasswordOnceAndEndsWhatWasOpen() {
        var account = Account.with("COORDINATOR");
        var api = account.signedIn();
        var visit = new Account.Visit();
        assertThat(visit.signIn(account.email(), Account.PASSWORD).headers().firstValue("Location")).get().asString().endsWith("/");
        assertThat(visit.get("/convenios").statusCode()).isEqualTo(200);
        var link = account.link();
        api.get("/agreements").is(401);
        assertThat(visit.get("/convenios").headers().firstValue("Location")).get().asString().contains("/entrar");
        var newest = account.link();
        assertThat(new Account.Visit().get(link).statusCode()).as("replaced").isEqualTo(404);
        account.choose(newest, "otra frase bastante larga");
        assertThat(new Account.Visit().get(newest).statusCode()).as("used").isEqualTo(404);
        account.token(Account.PASSWORD).is(401);
        account.token("otra frase bastante larga").is(201);
        assertThat(account.read().get("passwordChangeDue").asBoolean()).isFalse();
    }

    @Test
    void aLinkExpires() {
        var account = Account.opened();
        var link = account.link();
        Ledger.clock("2026-10-21T12:00:01Z");
        assertThat(new Account.Visit().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAWeakPassword() {
        var account = Account.opened();
        var link = account.link();
        var visit = new Account.Visit();
        for (var weak : List.of("corta", "aaaaaaaaaaaaaaa", "mi correo " + account.email())) {
            visit.get(link);
            assertThat(visit.submit(link, Map.of("password", weak, "again", weak)).statusCode()).as(weak).isEqualTo(200);
        }
        visit.get(link);
        assertThat(visit.submit(link, Map.of("password", Account.PASSWORD, "again", "otra")).body()).contains("no son iguales");
        account.choose(link, Account.PASSWORD);
    }

    @Test
    void afterAResetThePasswordThatIsKnownOnlyOpensItsChange() {
        var account = Account.with("COORDINATOR");
        account.link();
        account.token(Account.PASSWORD).is(403);
        var visit = new Account.Visit();
        assertThat(visit.signIn(account.email(), Account.PASSWORD).headers().firstValue("Location")).get().asString().endsWith("/clave");
        assertThat(visit.get("/convenios").headers().firstValue("Location")).get().asString().endsWith("/clave");
        assertThat(visit.get("/api/v1/agreements").statusCode()).isEqualTo(403);
        assertThat(visit.get("/clave").statusCode()).isEqualTo(200);
        visit.submit("/clave", Map.of("current", "no es esa", "password", "otra frase bastante larga", "again",
                "otra frase bastante larga"));
        assertThat(visit.get("/clave").statusCode()).isEqualTo(200);
        var changed = visit.submit("/clave", Map.of("current", Account.PASSWORD, "password", "otra frase bastante larga",
                "again", "otra frase bastante larga"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(302);
        assertThat(visit.get("/convenios").statusCode()).isEqualTo(200);
        account.token("otra frase bastante larga").is(201);
    }

    @Test
    void closingAnAccountEndsItsSessionsAndTokens() {
        var account = Account.with("COORDINATOR");
        var api = account.signedIn();
        var visit = new Account.Visit();
        visit.signIn(account.email(), Account.PASSWORD);
        account.verb("deactivate").is(200);
        api.get("/agreements").is(401);
        assertThat(visit.get("/convenios").statusCode()).isEqualTo(302);
        account.token(Account.PASSWORD).is(401);
        account.verb("reset-link").is(409);
        account.verb("reactivate").is(200);
        api.get("/agreements").is(401);
        assertThat(visit.get("/convenios").statusCode()).as("the old session stays ended").isEqualTo(302);
        account.token(Account.PASSWORD).is(201);
    }

    @Test
    void listsAndRevokesTokensAndSaysWhoTriedToSignIn() {
        var account = Account.with("COORDINATOR");
        var api = account.signedIn();
        account.token("equivocada").is(401);
        var tokens = admin.get(account.path("/tokens")).is(200).json().get("items");
        assertThat(tokens).hasSize(1);
        assertThat(tokens.get(0).get("counts").asBoolean()).isTrue();
        admin.delete(account.path("/tokens/" + tokens.get(0).get("id").asText())).is(204);
        api.get("/agreements").is(401);
        admin.delete("/people/" + idOf(DEMO_ADMIN) + "/tokens/" + tokens.get(0).get("id").asText()).is(404);
        var tries = admin.get(account.path("/sign-ins?limit=1")).is(200).json();
        assertThat(tries.get("items")).hasSize(1);
        assertThat(admin.get(account.path("/sign-ins")).is(200).json().get("items").findValuesAsText("success"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void listsAccountsByFilterAndMasksTheirRut() {
        var account = Account.with("TRAINER");
        var found = admin.get("/people?q=" + account.email().substring(0, 9) + "&role=TRAINER&state=ACTIVE").is(200).json();
        assertThat(found.get("items").findValuesAsText("id")).containsExactly(account.id());
        assertThat(found.get("items").get(0).get("taxId").asText()).isEqualTo("12.***.***-5");
        assertThat(account.read().get("taxId").asText()).isEqualTo("12.345.678-5");
        admin.get("/people?state=NADA").is(400);
        var first = admin.get("/people?limit=2").is(200).json();
        var second = admin.get("/people?limit=2&after=" + first.get("next").asText()).is(200).json();
        assertThat(second.get("items").findValuesAsText("id")).doesNotContainAnyElementsOf(first.get("items").findValuesAsText("id"));
    }

    private String idOf(String email) {
        return admin.get("/people?q=" + email).is(200).json().get("items").get(0).get("id").asText();
    }
}
