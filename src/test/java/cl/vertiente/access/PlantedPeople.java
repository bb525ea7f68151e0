package cl.vertiente.access;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.Visits;
import cl.vertiente.training.Trainings;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One person of each kind in everything that can name one: trained and certified, of a board, paid, with an account, met on a visit, in a
 * workbook. Under each name the identifier by which it is read.
 */
final class PlantedPeople {

    private static final String NAME = "Escaneada";

    private final Map<String, String> ids = new TreeMap<>();
    private final Api coordinator = Api.as("coordinacion");
    private final Api trainer = Api.as("capacitacion");

    private static PlantedPeople once;

    /** Planted once for everybody who searches: nobody is recorded twice under one RUT. */
    static synchronized PlantedPeople once() {
        if (once == null) {
            once = new PlantedPeople();
        }
        return once;
    }

    private PlantedPeople() {
        Ledger.clock(Server.CLOCK);
        committee();
        account();
        visit();
        money();
        training();
        water();
        loads();
    }

    String id(String name) {
        return ids.get(name);
    }

    private String fresh(String name) {
        return ids.computeIfAbsent(name, any -> UUID.randomUUID().toString());
    }

    private void committee() {
        var system = Registered.served(8);
        ids.put("system", Registered.id(system));
        coordinator.put(system + "/board/" + fresh("membership"), Map.of("post", "TREASURER", "name", NAME + " Directiva", "taxId",
                KnownPerson.BOARD.taxId(), "electedOn", "2025-01-10", "validUntil", "2028-01-10")).is(201);
        coordinator.put(system + "/contacts/" + fresh("contact"), Map.of("purpose", "FIELD", "kind", "OFFICE", "name", "Sede", "sector",
                "Centro", "validFrom", "2026-01-01")).is(201);
        var asset = system + "/assets/" + fresh("asset");
        coordinator.put(asset, Map.of("kind", "TANK", "name", "Estanque", "condition", "GOOD", "observedOn", "2026-10-01")).is(201);
        var picture = coordinator.upload("/evidence", "foto.jpg", PictureBytes.jpeg(64, 48, 7)).is(201).json().get("sha256").asText();
        coordinator.put(asset + "/photos/" + fresh("photo"), Map.of("sha256", picture, "caption", "Estanque")).is(201);
    }

    private void account() {
        Api.as("admin").put("/people/" + fresh("account"), Map.of("email", "escaneada" + id("account").substring(0, 8) + "@prueba.example",
                "name", NAME + " Cuenta", "taxId", KnownPerson.ACCOUNT.taxId(), "post", "De prueba")).is(201);
    }

    /** One approved, with its sheet, alone and in a ZIP; and one of which a version lies beside another. */
    private void visit() {
        var met = List.of(Map.of("id", UUID.randomUUID(), "name", NAME + " Visitada", "tax_id", KnownPerson.MET.taxId(), "post",
                "Tesorera"));
        var answers = Visits.complete();
        answers.put("interviewees", met);
        answers.put("consent", true);
        answers.put("consent_name", NAME + " Visitada");
        answers.put("consent_date", "2026-10-19");
        var another = new HashMap<>(answers);
        another.put("inhabitants", 421);
        var engineer = Api.as("terreno");
        var address = "/diagnoses/" + fresh("visit");
        engineer.put(address, Visits.body(Visits.system(8), 0, Map.of("inhabitants", 1))).is(201);
        engineer.put(address, Visits.body(Visits.system(8), 1, answers)).is(200);
        var open = "/diagnoses/" + fresh("openVisit");
        engineer.put(open, Visits.body(Visits.system(8), 0, Map.of("inhabitants", 1))).is(201);
        engineer.put(open, Visits.body(Visits.system(8), 1, answers)).is(200);
        ids.put("aside", engineer.put(open, Visits.body(Visits.system(8), 1, another)).is(409).json().at("/current/aside").asText());
        Visits.step(engineer, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        ids.put("ficha", coordinator.post("/reports/ficha-diagnostico/issues", Map.of("diagnosisId", id("visit"))).is(201).json()
                .get("id").asText());
        coordinator.put("/gaps/" + fresh("gap"), Map.of("waterSystemId", Visits.system(8), "agreementId", Visits.agreement(), "dimension",
                "TECHNICAL", "severity", "LOW", "component", "IMPROVEMENT", "description", "Prueba")).is(201);
        var job = coordinator.post("/reports/ficha-diagnostico/bundles", Map.of("agreementId", Visits.agreement())).is(202).json()
                .get("id").asText();
        ids.put("job", job);
        ids.put("bundle", result(job));
    }

    private String served(Ledger ledger) {
        coordinator.put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", ids.get("system"), "beneficiaries",
                10)).is(201);
        return ids.get("system");
    }

    private String result(String job) {
        for (int i = 0; i < 1200; i++) {
            var now = coordinator.get("/jobs/" + job).is(200).json();
            if (now.get("state").asText().equals("DONE")) {
                return now.get("result").asText().replaceAll(".*/", "");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
        throw new AssertionError("never over: " + job);
    }

    /** Somebody paid in a month that was sent. */
    private void money() {
        var ledger = Ledger.signed();
        ids.put("agreement", ledger.id);
        ids.put("line", ledger.line("DIAGNOSIS_OPERATION"));
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        var expense = ledger.invoice("2026-06-12", 40_000);
        expense.put("payee", Map.of("taxId", KnownPerson.PAYEE.taxId(), "name", NAME + " Pagada"));
        ids.put("voucher", ledger.record(expense).is(201).json().get("id").asText());
        ledger.close("2026-06");
        ids.put("rendicion", Api.as("encargado").post("/reports/rendicion-mensual/issues", Map.of("agreementId", ledger.id, "period",
                "2026-06")).json().get("id").asText());
        var drafted = new DraftedAgreement().started();
        ids.put("drafted", drafted.id);
        ids.put("product", drafted.survey);
        coordinator.put(ledger.path("/guarantees/" + fresh("guarantee")), Map.of("kind", "BANK_GUARANTEE", "currency", "CLP", "amount", 1))
                .is(201);
        ids.put("demo", Visits.agreement());
        coordinator.put("/initiatives/" + fresh("initiative"), Map.of("process", "IMPROVEMENT", "object", "APR", "place", "Laja",
                "typology", "NETWORK", "stage", "DESIGN", "communes", List.of("08304"), "shares", List.of(Map.of("agreementId", ledger.id,
                "percent", 100)))).is(201);
        coordinator.put("/improvements/" + fresh("improvement"), Map.of("agreementId", ledger.id, "waterSystemId", served(ledger),
                "budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"), "kind", "OTHER", "title", "Prueba", "quantity", 1, "plannedCost", 1))
                .is(201);
        ids.put("participation", coordinator.get("/agreements/" + Visits.agreement() + "/participations").is(200).json()
                .at("/items/0/id").asText());
        ids.put("voucherLoad", Api.as("rendiciones").upload(ledger.path("/vouchers/imports"), "gastos.csv", ("RUT;Fecha de pago;"
                + "Tipo de documento;N° de documento;Fecha del documento;Total del documento;Ítem;Forma de pago\n"
                + KnownPerson.LOADED.taxId() + "\n").getBytes(StandardCharsets.UTF_8)).is(200).json().get("id").asText());
    }

    /** Somebody who was at an activity that was held, was tested, and got a certificate. */
    private void training() {
        var planned = Trainings.unsent();
        ids.put("activity", planned.at().substring(planned.at().lastIndexOf('/') + 1));
        trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        var session = "/training-sessions/" + fresh("session");
        trainer.put(session, planned.session("2026-10-20T08:00:00-03:00", "2026-10-20T12:00:00-03:00")).is(201);
        Ledger.clock("2026-10-20T16:00:00Z");
        trainer.put("/trainees/" + fresh("trainee"), Map.of("name", NAME + " Capacitada", "taxId", KnownPerson.TRAINEE.taxId(), "post",
                "MEMBER", "waterSystemId", Registered.id(Registered.served(0)))).is(201);
        trainer.put(session + "/attendances/" + fresh("attendance"), Map.of("traineeId", id("trainee"), "present", true)).is(201);
        trainer.put(planned.at() + "/enrolments/" + id("trainee"), Map.of()).is(201);
        trainer.put(planned.at() + "/evaluation/sheets/" + UUID.randomUUID(), Map.of("traineeId", id("trainee"), "moment", "AFTER",
                "score", 6)).is(201);
        trainer.upload(session + "/attendances/imports?dryRun=true", "lista.csv", ("Nombre;RUT;Comité\n" + NAME + " Capacitada;"
                + KnownPerson.TRAINEE.taxId() + ";Nada\n").getBytes(StandardCharsets.UTF_8)).is(200);
        for (var step : List.of(session + "/close", planned.at() + "/hold")) {
            coordinator.post(step, Map.of(), "If-Match", coordinator.get(step.substring(0, step.lastIndexOf('/'))).is(200).header("ETag"))
                    .is(200);
        }
        var issued = coordinator.post("/reports/certificado/issues", Map.of("activityId", id("activity"), "traineeId", id("trainee")))
                .is(201).json();
        ids.put("certificate", issued.get("id").asText());
        ids.put("certificateCode", issued.get("code").asText());
        ids.put("trainingReport", coordinator.post("/reports/informe-capacitacion/issues", Map.of("agreementId", id("demo"), "from",
                "2026-10", "to", "2026-10")).is(201).json().get("id").asText());
        Ledger.clock(Server.CLOCK);
    }

    private void water() {
        coordinator.put("/water-samples/" + fresh("sample"), Map.of("waterSystemId", id("system"), "method", "FIELD", "waterType",
                "TREATED", "takenAt", "2026-10-01T10:00:00-03:00", "readings",
                List.of(Map.of("code", "FREE_CL", "qualifier", "=", "value", 0, "unit", "mg/L")))).is(201);
        ids.put("alert", coordinator.get("/water-alerts?limit=1").is(200).json().at("/items/0/id").asText());
        ids.put("waterLoad", coordinator.upload("/water-samples/imports", "r.csv", ("Comité;Fecha de muestreo;Hora de muestreo;Laboratorio;"
                + "N° de informe;Parámetro;Resultado\nNinguno;01-10-2026;10:00;L;1;Plomo;0\n").getBytes(StandardCharsets.UTF_8)).is(200)
                .json().get("id").asText());
    }

    private void loads() {
        var register = "N°;Comuna;Nombre oficial sistema;Arranques;RUT\n1;Laja;Comité de prueba;1;" + KnownPerson.LOADED.taxId() + "\n";
        coordinator.upload("/imports/register", "registro.csv", register.getBytes(StandardCharsets.UTF_8)).is(200);
        ids.put("import", coordinator.get("/imports?limit=1").is(200).json().at("/items/0/id").asText());
        var admin = Api.as("admin");
        var holidays = "fecha;nombre;alcance\n2098-01-03;Prueba;nacional\n".getBytes(StandardCharsets.UTF_8);
        admin.upload("/imports/reference?dryRun=true", "a", holidays, Map.of("source", "Ley")).is(200);
        ids.put("reference", admin.get("/imports/reference?limit=1").is(200).json().at("/items/0/id").asText());
    }
}
