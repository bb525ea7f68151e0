package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.demo.EmbeddedMariaDb.Account;
import cl.vertiente.design.Designed;
import cl.vertiente.improvement.Improving;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import cl.vertiente.training.Trainings;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded cannot be changed or deleted in the database, neither by the application's account nor by the schema's owner. */
@ServerTest
class AppendedRowsIT {

    private static final String REFUSED = "45000";

    private static boolean recorded;

    @BeforeEach
    void record() {
        Ledger.clock(Server.CLOCK);
        if (!recorded) {
            everyKindOfRow();
            recorded = true;
        }
    }

    private static List<Account> accounts() {
        return List.of(Server.running().database().application(), Server.running().database().migration());
    }

    private static void isRefused(String sql) throws SQLException {
        for (var account : accounts()) {
            try (var connection = Server.running().database().connect(account)) {
                assertThatThrownBy(() -> run(connection, sql)).as("%s by %s", sql, account.user())
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
            }
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            connection.rollback();
        }
    }

    /** How many rows the same statement would meet: without this a refusal of nothing would look like a guard. */
    private static void meetsRows(String table, String where) throws SQLException {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + where)) {
            rows.next();
            assertThat(rows.getLong(1)).as(table).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "voucher_line", "voucher_payment", "voucher_evidence", "rendicion_transition", "item_review",
        "document", "document_upload", "bank_reconciliation", "bank_transit_item", "sisrec_filing", "amendment",
        "amendment_budget", "amendment_installment", "agreement_transition", "installment_request", "product_version",
        "product_progress", "checklist_entry", "guarantee", "guarantee_step", "register_entry", "register_import", "voucher_load",
        "audit_seal", "board_certificate", "asset_observation", "operator_match_undone", "reference_load", "withholding_rate",
        "legal_limit", "commune_alias", "commune_outline", "region_outline", "service_index_table", "service_index",
        "service_index_run", "gap_step", "questionnaire_version", "water_limit", "water_sample_version", "water_reading",
        "water_alert_step", "laboratory_load", "sampling_line", "photo_withdrawal", "report_bundle",
        "certificate", "certificate_key", "certificate_revocation",
        "improvement_step", "improvement_quote", "improvement_payment", "improvement_payment_annulment",
        "initiative_share", "initiative_event", "initiative_event_annulment",
        "initiative_event_paper", "published_figure", "published_figure_withdrawal", "portfolio_sheet_load", "portfolio_sheet_heading",
        "engineering_design_step", "engineering_design_progress", "design_deliverable", "design_review",
        "stage_checklist", "stage_checklist_item", "design_paper", "design_charge", "design_charge_release",
        "trainee_merge", "attendance_mark", "evaluation_form", "evaluation_sheet", "attendance_load",
        "diagnosis_step", "diagnosis_observation", "diagnosis_observation_reply", "diagnosis_aside_settlement"})
    void appendedRowsAreNeitherChangedNorDeleted(String table) throws SQLException {
        meetsRows(table, "1 = 1");
        var column = columns(table).get(0);
        isRefused("UPDATE " + table + " SET " + column + " = " + column);
        isRefused("DELETE FROM " + table);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "voucher         | amount = amount + 1               | 1 = 1",
        "voucher         | paid_on = '2020-01-01'            | 1 = 1",
        "voucher         | payee_name = UPPER(payee_name)    | payee_name <> ''",
        "voucher         | recorded_at = '2020-01-01'        | 1 = 1",
        "voucher         | annulled_at = NULL                | annulled_at IS NOT NULL",
        "voucher         | annulment_reason = 'otro'         | annulled_at IS NOT NULL",
        "rendicion       | closing = closing + 1             | sent_at IS NOT NULL",
        "rendicion       | sent_at = NULL                    | sent_at IS NOT NULL",
        "rendicion_item  | sign = -sign                      | 1 = 1",
        "rendicion_item  | removed_at = NULL                 | removed_at IS NOT NULL",
        "rendicion_choice| reason = 'otra'                   | 1 = 1",
        "rendicion_choice| annulled_at = NULL                | annulled_at IS NOT NULL",
        "holiday         | day = '2020-01-02'                | 1 = 1",
        "holiday         | withdrawn_at = NULL               | withdrawn_at IS NOT NULL",
        "photo           | caption = 'otra'                  | caption IS NOT NULL",
        "photo           | owner_id = id                     | 1 = 1",
        "photo_release   | caption = 'otra'                  | caption IS NOT NULL",
        "photo_release   | reason = 'otra'                   | reason IS NOT NULL",
        "diagnosis_revision | answers_json = '{}'            | 1 = 1",
        "diagnosis_revision | sha256 = REVERSE(sha256), forgotten_on = '2026-01-01' | 1 = 1",
        "issued_report   | pdf_sha256 = REVERSE(pdf_sha256)  | 1 = 1",
        "issued_report   | rows_json = REPLACE(rows_json, 'a', 'b') | rows_json LIKE '%a%'"})
    void whatGoesOnKeepsItsFacts(String table, String change, String where) throws SQLException {
        meetsRows(table, where);
        isRefused("UPDATE " + table + " SET " + change + " WHERE " + where);
        isRefused("DELETE FROM " + table + " WHERE " + where);
    }

    /** A table that keeps an instant of recording is append-only: a new one must get its guards too. */
    @Test
    void everyTableOfFactsIsGuarded() throws SQLException {
        var unguarded = """
                SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = DATABASE() AND c.column_name = 'recorded_at'
                AND 2 > (SELECT COUNT(DISTINCT t.event_manipulation) FROM information_schema.triggers t
                         WHERE t.event_object_schema = c.table_schema AND t.event_object_table = c.table_name
                         AND t.action_timing = 'BEFORE' AND t.event_manipulation IN ('UPDATE', 'DELETE'))""";
        try (var connection = Server.running().database().connect(Server.running().database().migration());
                var rows = connection.createStatement().executeQuery(unguarded)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            assertThat(names).isEmpty();
        }
        meetsRows("information_schema.columns", "table_schema = DATABASE() AND column_name = 'recorded_at'");
    }

    private static List<String> columns(String table) throws SQLException {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var columns = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names;
        }
    }

    /** An annulled voucher, a month sent and one given back, a choice made and undone, a report. */
    private static void everyKindOfRow() {
        Api.as("coordinacion").upload("/imports/register", "registro.csv",
                "N°;Comuna;Nombre oficial sistema;Arranques\n1;Laja;Comité de prueba;1\n".getBytes(StandardCharsets.UTF_8)).is(200);
        committee();
        diagnosed();
        visited();
        water();
        trained();
        reference();
        matchTakenBack();
        var ledger = Ledger.signed();
        var analyst = Api.as("rendiciones");
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        amended(ledger);
        drafted();
        initiative(ledger.id);
        var unchanged = Ledger.signed();
        Improving.at(unchanged).propose().everyRow(unchanged);
        new Designed().done();
        new Designed().done().review(Api.as("coordinacion"), "BUDGET", "observe", Map.of("words", "Prueba")).is(200);
        var design = new Designed().done();
        design.review(Api.as("coordinacion"), "BUDGET", "observe", Map.of("words", "Prueba")).is(200);
        design.charged();
        design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "notRequiredReason", "Prueba")).is(201);
        var annulled = ledger.record(ledger.invoice("2026-06-11", 1_000)).is(201);
        analyst.post(ledger.path("/vouchers/" + annulled.json().get("id").asText() + "/annul"), Map.of("reason", "Dos veces"),
                "If-Match", annulled.header("ETag")).is(200);
        ledger.record(ledger.invoice("2026-06-12", 2_000)).is(201);
        analyst.upload(ledger.path("/vouchers/imports"), "gastos.csv", ("RUT;Fecha de pago;Tipo de documento;N° de documento;"
                + "Fecha del documento;Total del documento;Ítem;Forma de pago\n1\n").getBytes(StandardCharsets.UTF_8)).is(200);
        analyst.put(ledger.path("/rendiciones/2026-06/bank"), Map.of("balance", 1_000, "items",
                List.of(Map.of("description", "Depósito por abonar", "amount", 29_997_000)))).is(200);
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
        ledger.verb("ministrodefe", "2026-06", "certify").is(200);
        ledger.verb("encargado", "2026-06", "send").is(200);
        var late = ledger.record(ledger.invoice("2026-06-20", 3_000)).is(201).json().get("id").asText();
        var choice = ledger.path("/rendiciones/2026-07/choices/" + late);
        analyst.put(choice, Map.of("choice", "INCLUDE_LATE", "reason", "Llegó después")).is(200);
        analyst.put(choice, "{\"choice\":null}").is(200);
        analyst.put(choice, Map.of("choice", "INCLUDE_LATE", "reason", "Llegó después")).is(200);
        ledger.reconcile("2026-07");
        ledger.verb("rendiciones", "2026-07", "submit").is(200);
        ledger.verb("ministrodefe", "2026-07", "return", Map.of("reason", "Falta una firma")).is(200);
    }

    /** Two records of one person who came, was tested, and stood in a spreadsheet. */
    private static void trained() {
        var trainer = Api.as("capacitacion");
        var planned = Trainings.plan();
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-20T08:00:00-03:00", "2026-10-20T12:00:00-03:00")).is(201);
        var people = List.of("/trainees/" + UUID.randomUUID(), "/trainees/" + UUID.randomUUID());
        people.forEach(path -> trainer.put(path, Map.of("name", "Fija Anotada", "document", "P1", "documentReason", "Sin RUT",
                "post", "MEMBER", "commune", "08301", "otherPerson", true)).is(201));
        var first = people.get(0).substring("/trainees/".length());
        trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", first, "present", true)).is(201);
        trainer.put(planned.at() + "/evaluation/forms/" + UUID.randomUUID(), Map.of("kind", "SURVEY", "questions",
                List.of(Map.of("id", "nota", "text", "Nota")))).is(201);
        trainer.put(planned.at() + "/evaluation/sheets/" + UUID.randomUUID(), Map.of("traineeId", first, "moment",
                "AFTER", "score", 6)).is(201);
        trainer.upload(session + "/attendances/imports", "lista.csv", "Nombre;RUT;Comité\nNadie;1;Nada\n".getBytes(StandardCharsets.UTF_8))
                .is(200);
        var coordinator = Api.as("coordinacion");
        certified(planned.at(), session, first);
        coordinator.post(people.get(1) + "/merge", Map.of("into", first, "reason", "La misma"), "If-Match",
                coordinator.get(people.get(1)).is(200).header("ETag")).is(200);
    }

    /** The activity is over, and its certificate was issued and taken back. */
    private static void certified(String activity, String session, String person) {
        var coordinator = Api.as("coordinacion");
        for (var step : List.of(session + "/close", activity + "/hold")) {
            coordinator.post(step, Map.of(), "If-Match", coordinator.get(step.substring(0, step.lastIndexOf('/'))).is(200).header("ETag"))
                    .is(200);
        }
        var certificate = coordinator.post("/reports/certificado/issues", Map.of("activityId", activity.substring(
                activity.lastIndexOf('/') + 1), "traineeId", person)).is(201).json().get("id").asText();
        coordinator.post("/certificates/" + certificate + "/revoke", Map.of("reason", "Prueba")).is(200);
    }

    /** One that was drafted, asked its first instalment, reported on a product, and moved an instalment. */
    private static void drafted() {
        var agreement = new DraftedAgreement().started();
        var coordinator = Api.as("coordinacion");
        coordinator.put(agreement.path("/installments/" + agreement.first + "/requests/" + UUID.randomUUID()),
                Map.of("requestedOn", "2026-06-10")).is(201);
        coordinator.put(agreement.path("/products/" + agreement.survey + "/progress/" + UUID.randomUUID()),
                Map.of("reportedOn", "2026-06-30", "done", 1)).is(201);
        var moved = List.of(DraftedAgreement.installment(agreement.first, 1, 10_000_000),
                DraftedAgreement.installment(agreement.second, 2, 90_000_000));
        coordinator.put(agreement.path("/amendments/" + UUID.randomUUID()), Map.of("kind", "INSTALLMENTS", "act", "Resolución 2",
                "actDate", "2026-09-01", "inForceFrom", "2026-09-01", "detail", "Otro hito", "installments", moved)).is(201);
    }

    /** One whose event was recorded by error. */
    private static void initiative(String agreement) {
        var coordinator = Api.as("coordinacion");
        var at = "/initiatives/" + UUID.randomUUID();
        coordinator.put(at, Map.of("process", "IMPROVEMENT", "object", "APR", "place", "Laja", "typology", "NETWORK", "stage", "DESIGN",
                "communes", List.of("08304"), "shares", List.of(Map.of("agreementId", agreement, "percent", 100)))).is(201);
        var event = at + "/events/" + UUID.randomUUID();
        coordinator.put(event, Map.of("kind", "SNI_ENTRY", "on", "2026-06-10")).is(201);
        var file = coordinator.upload("/evidence", "ingreso.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        coordinator.put(event + "/papers/" + file, Map.of()).is(201);
        coordinator.post(event + "/annul", Map.of("reason", "Prueba")).is(200);
        var published = "/multiplier/published/" + UUID.randomUUID();
        coordinator.put(published, Map.of("figure", "AWARDED", "ratio", 10.4, "where", "Prueba", "publishedOn", "2026-06-10")).is(201);
        coordinator.post(published + "/withdraw", Map.of("reason", "Prueba")).is(200);
        coordinator.upload("/initiatives/imports?agreement=" + agreement, "planilla.csv", "BIP;Nombre;Comuna\n1;A;Laja\n".getBytes(
                java.nio.charset.StandardCharsets.UTF_8)).is(200);
        coordinator.put("/initiatives/imports/headings", Map.of("heading", "Columna " + UUID.randomUUID())).is(200);
    }

    /** A certificate of a board and an installation that was seen. */
    private static void committee() {
        var coordinator = Api.as("coordinacion");
        var system = "/water-systems/" + coordinator.get("/water-systems?limit=1").is(200).json().at("/items/0/id").asText();
        var file = coordinator.upload("/evidence", "certificado.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        coordinator.put(system + "/board-certificates/" + UUID.randomUUID(),
                Map.of("issuedOn", "2026-10-01", "boardUntil", "2028-10-01", "evidenceSha256", file)).is(201);
        coordinator.put(system + "/sampling-plan/" + UUID.randomUUID(), Map.of("subject", "FREE_CL", "samples", 1, "per", "MONTH",
                "laboratory", false, "from", "2026-01-01", "source", "Prueba")).is(201);
        var asset = system + "/assets/" + UUID.randomUUID();
        coordinator.put(asset, Map.of("kind", "TANK", "name", "Estanque", "condition", "GOOD", "observedOn", "2026-10-01")).is(201);
        var picture = coordinator.upload("/evidence", "foto.jpg", PictureBytes.jpeg(64, 48, 4)).is(201).json().get("sha256").asText();
        var photo = asset + "/photos/" + UUID.randomUUID();
        coordinator.put(photo, Map.of("sha256", picture, "caption", "Estanque")).is(201);
        coordinator.post(photo + "/withdraw", Map.of("reason", "Prueba"), "If-Match", "*").is(200);
    }

    /** A visit that was scored, a gap that was proposed, and the computation of all indexes. */
    private static void diagnosed() {
        var coordinator = Api.as("coordinacion");
        var agreement = coordinator.get("/agreements?limit=1").is(200).json().at("/items/0/id").asText();
        var system = coordinator.get("/agreements/" + agreement + "/participations").is(200).json().at("/items/0/waterSystemId").asText();
        coordinator.post("/test-hooks/visits", Map.of("diagnosis", UUID.randomUUID(), "version", 1, "system", system,
                "agreement", agreement, "on", "2026-10-01", "numbers", Map.of(), "flags", Map.of("BACKUP_POWER", false),
                "choices", Map.of(), "missing", Map.of(), "then", "")).is(200);
        var job = coordinator.post("/service-index/recomputations", Map.of()).is(202).json().get("id").asText();
        for (int i = 0; i < 600 && !coordinator.get("/jobs/" + job).is(200).json().get("state").asText().equals("DONE"); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
    }

    /** A visit in two versions of which one lay beside, observed and answered. */
    private static void visited() {
        var engineer = Api.as("terreno");
        var coordinator = Api.as("coordinacion");
        var address = Visits.fresh();
        engineer.put(address, Visits.body(0, Map.of("members", 1))).is(201);
        engineer.put(address, Visits.body(1, Visits.complete())).is(200);
        var aside = engineer.put(address, Visits.body(1, Map.of("members", 2))).is(409).json().at("/current/aside").asText();
        engineer.post(address + "/asides/" + aside + "/settle", Map.of("version", 2, "taken", List.of())).is(200);
        Visits.step(engineer, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        var observation = address + "/observations/" + UUID.randomUUID();
        coordinator.put(observation, Map.of("field", "members", "words", "Prueba")).is(201);
        engineer.post(observation + "/replies", Map.of("to", "ANSWERED", "words", "Prueba")).is(200);
    }

    /** A sample of water that alarms, and a workbook of results. */
    private static void water() {
        var coordinator = Api.as("coordinacion");
        var system = coordinator.get("/water-systems?limit=1").is(200).json().at("/items/0/id").asText();
        coordinator.put("/water-samples/" + UUID.randomUUID(), Map.of("waterSystemId", system, "method", "FIELD", "waterType", "TREATED",
                "takenAt", "2026-10-01T10:00:00-03:00", "readings",
                List.of(Map.of("code", "FREE_CL", "qualifier", "=", "value", 0, "unit", "mg/L")))).is(201);
        coordinator.upload("/water-samples/imports", "r.csv", ("Comité;Fecha de muestreo;Hora de muestreo;Laboratorio;N° de informe;"
                + "Parámetro;Resultado\nNinguno;01-10-2026;10:00;L;1;Plomo;0\n").getBytes(StandardCharsets.UTF_8)).is(200);
    }

    /** A load, the outline of a region, a holiday that was withdrawn. */
    private static void reference() {
        var admin = Api.as("admin");
        var shape = "{\"type\":\"Polygon\",\"coordinates\":[[[-70,-22],[-69,-22],[-69,-24],[-70,-22]]]}";
        var outline = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                + "\"properties\":{\"region_cut\":\"02\"},\"geometry\":" + shape + "}]}";
        admin.upload("/imports/reference?dryRun=false", "a", outline.getBytes(StandardCharsets.UTF_8), Map.of("source", "INE")).is(200);
        admin.upload("/imports/reference?dryRun=false", "a", "fecha;nombre;alcance\n2098-01-02;Prueba;nacional\n"
                .getBytes(StandardCharsets.UTF_8), Map.of("source", "Ley")).is(200);
        var holiday = admin.get("/reference/holidays?limit=1").is(200).json().at("/items/0/id").asText();
        admin.post("/reference/holidays/" + holiday + "/withdraw", Map.of("reason", "Prueba", "source", "Ley")).is(204);
    }

    private static void matchTakenBack() {
        var coordinator = Api.as("coordinacion");
        var register = "MXLOCATION,COMUNA,NOMBRE_OFICIAL_SISTEMA,RUT,CLASIFICACIÓN_ART_106_D50,REGISTRO_OPERADORES\n"
                + "MX-1,LAJA,Comité que se deshace,,MENOR,RO-DESHACE\n";
        coordinator.upload("/imports/register?dryRun=false", "r", register.getBytes(StandardCharsets.UTF_8)).is(200);
        var system = coordinator.get("/water-systems?limit=1").is(200).json().at("/items/0/id").asText();
        var rows = coordinator.get("/imports/operators?limit=500").is(200).json().get("items");
        for (var row : rows) {
            if (row.get("registryCode").asText().equals("RO-DESHACE")) {
                var at = "/imports/operators/" + row.get("id").asText();
                coordinator.post(at + "/match", Map.of("waterSystemId", system)).is(204);
                coordinator.post(at + "/unmatch", Map.of("reason", "Prueba")).is(204);
            }
        }
    }

    private static void amended(Ledger ledger) {
        var line = Map.of("budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"), "approved", 0);
        Api.as("coordinacion").put(ledger.path("/amendments/" + UUID.randomUUID()), Map.of("kind", "AMOUNT", "act", "Resolución 1",
                "actDate", "2026-09-01", "inForceFrom", "2026-09-01", "detail", "Otro monto", "newTotal", 100_000_000, "budget",
                List.of(line))).is(201);
    }
}
