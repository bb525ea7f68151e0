package cl.vertiente.access;

import cl.vertiente.testing.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where the scan looks for each call of {@code permissions.md}, or why it does not. */
final class ScanProbes {

    /** Calls that are not asked, by a pattern, each with its reason. The first that matches counts. */
    private static final Map<String, String> REASONS = reasons();

    private final PlantedPeople planted;

    ScanProbes(PlantedPeople planted) {
        this.planted = planted;
    }

    /** One address, as it is asked. @param body null for GET */
    record Probe(String call, String path, Map<String, ?> body, boolean spreadsheet) {
    }

    private static Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("(PUT|DELETE) .*", "answers what a GET of the same address answers to the same role, which is asked");
        reasons.put("POST .*/\\{\\w+}(/\\w+)?/[a-z-]+", "a verb of one record: answers what its GET answers, which is asked");
        reasons.put("POST .*/imports(/.*)?", "answers to whoever sent a file what stands in it");
        reasons.put("POST /imports/.*", "answers to whoever sent a file what stands in it");
        reasons.put("POST /(evidence|stage-checklists|diagnoses/approve|service-index/.*|diagnosis-indicators/.*|questionnaires/.*)",
                "answers a hash, a job or a version");
        reasons.put("GET /initiatives/imports/\\{load}(/review)?",
                "codes, days and amounts of a sheet; what it says of people is not read");
        reasons.put("POST /multiplier/recount", "answers counts");
        reasons.put("GET .*/signatures/\\{sha256}", "a picture");
        reasons.put("POST /training-lists", "answers to whoever sent a scan which session its pages found");
        reasons.put("POST /reports/acta-recepcion/issues", "answers a line of the register, which is asked; the act prints no RUT");
        reasons.put("POST /reports/.*/bundles", "answers a job, whose files are asked");
        reasons.put("GET .*/evidence(/\\{sha256})?", "a file that somebody brought, byte for byte: what stands on it is not written by us");
        reasons.put("GET /agreements/\\{agreement}/(rescission|.*/request|.*/approval)",
                "a file that somebody brought, byte for byte: what stands on it is not written by us");
        reasons.put("GET /photos/\\{photo}/(thumbnail|large)", "a picture");
        reasons.put("GET /(training-sessions/\\{session}|improvements/\\{improvement}|diagnoses/\\{id})/photos/\\{photo}",
                "the same view as of an installation, which is asked");
        reasons.put("GET /service-index/recomputations/\\{run}", "counts of systems");
        return reasons;
    }

    static Optional<String> reason(String call) {
        return REASONS.entrySet().stream().filter(each -> call.matches(each.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** Empty when nobody said how to ask it. */
    List<Probe> of(RefusalIT.Row row) {
        var probes = new ArrayList<Probe>();
        if (reason(row.call()).isPresent()) {
            return probes;
        }
        if (row.verb().equals("POST")) {
            asked(row.path()).ifPresent(bodies -> bodies.forEach(body -> probes.add(new Probe(row.call(), row.path(), body, false))));
            return probes;
        }
        for (var path : filled(row.path())) {
            if (!path.contains("{")) {
                probes.add(new Probe(row.call(), path + query(row.path()), null, row.isSpreadsheet()));
            }
        }
        return probes;
    }

    private Optional<List<Map<String, ?>>> asked(String path) {
        return Optional.ofNullable(switch (path) {
            case "/trainees/search" -> List.of(Map.of("taxId", KnownPerson.TRAINEE.taxId()));
            case "/personal-data/search" -> List.of(Map.of("person", "Escaneada"), Map.of("person", KnownPerson.TRAINEE.taxId()),
                    Map.of("person", KnownPerson.MET.taxId()));
            case "/reports/rendicion-mensual/issues" -> List.of(Map.of("agreementId", planted.id("agreement"), "period", "2026-06"));
            case "/reports/ficha-diagnostico/issues" -> List.of(Map.of("diagnosisId", planted.id("visit")));
            case "/reports/lista-documentos/issues" -> List.of(Map.of("designId", planted.id("design")));
            case "/reports/certificado/issues" -> List.of(Map.of("activityId", planted.id("activity"), "traineeId",
                    planted.id("trainee")));
            case "/reports/informe-capacitacion/issues" -> List.of(Map.of("agreementId", planted.id("demo"), "from", "2026-10", "to",
                    "2026-10"));
            case "/reports/cartera/issues", "/reports/nota-multiplicador/issues", "/reports/bienes-convenio/issues" ->
                    List.of(Map.of("agreementId", planted.id("agreement")));
            case "/reports/ficha-iniciativa/issues" -> List.of(Map.of("initiativeId", planted.id("initiative")));
            default -> null;
        });
    }

    private List<String> filled(String path) {
        if (path.startsWith("/issued-reports/{id}")) {
            return List.of("rendicion", "ficha", "trainingReport").stream().map(report -> path.replace("{id}", planted.id(report)))
                    .toList();
        }
        if (path.equals("/audit/{id}")) {
            return List.of("trainee", "membership", "account", "voucher", "visit", "system", "attendance").stream()
                    .flatMap(record -> lines(planted.id(record)).stream()).map(line -> "/audit/" + line).toList();
        }
        if (path.equals("/reference/{table}")) {
            return List.of("/reference/holidays");
        }
        var filled = path.replace("{id}", owner(path)).replace("{agreement}", agreement(path)).replace("{key}", "2026-06")
                .replace("{number}", "2").replace("{kind}", "TRAINEE").replace("{version}", "1").replace("{load}", planted.id("waterLoad"));
        for (var name : List.of("contact", "asset", "photo", "aside", "gap", "trainee", "session", "attendance", "activity", "product",
                "initiative", "improvement", "design", "participation", "guarantee", "voucher", "sample", "alert")) {
            filled = filled.replace("{" + name + "}", planted.id(name));
        }
        return List.of(filled);
    }

    static List<String> lines(String record) {
        var items = Api.as("auditoria").get("/audit?kind=CHANGE&limit=500&record=" + record).is(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false).map(line -> line.get("id").asText()).toList();
    }

    /** Whose identifier stands in an address as {@code id}. */
    private String owner(String path) {
        var owners = Map.of("jobs", "job", "water-systems", "system", "imports", "import", "diagnoses", "visit", "report-bundles", "bundle",
                "certificates", "certificate", "people", "account");
        var name = path.contains("/asides/") ? "openVisit" : path.startsWith("/imports/reference") ? "reference"
                : path.contains("/vouchers/imports/") ? "voucherLoad"
                : owners.get(path.split("/")[1]);
        return name == null ? "{id}" : planted.id(name);
    }

    private String agreement(String path) {
        return planted.id(path.contains("/products") ? "drafted" : path.contains("/participations/") ? "demo" : "agreement");
    }

    private String query(String path) {
        return switch (path) {
            case "/trainees" -> "?q=escaneada";
            case "/diagnoses/campaigns/records" -> "?label=Planta&agreement=" + planted.id("demo");
            case "/certificates", "/certificates/candidates" -> "?activity=" + planted.id("activity");
            case "/agreements/{agreement}/charges" -> "?budgetLine=" + planted.id("line");
            case "/agreements/quarterly" -> "?quarter=2026-Q2";
            case "/training-figures/persons", "/training-figures/attendances" -> "?from=2026-10-20&to=2026-10-20";
            case "/multiplier/parts" -> "?by=SOURCE";
            case "/multiplier/rows" -> "?figure=AWARDED";
            case "/people" -> "?q=escaneada";
            case "/water-systems/{id}/water-trend" -> "?parameter=FREE_CL";
            default -> "";
        };
    }
}
