package cl.vertiente.access;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call of {@code src/docs/permissions.md} as every role, as nobody, and as the regional government of another
 * region: the refusals are seen, not assumed.
 */
@ServerTest
class RefusalIT {

    /** The account of each role. */
    static final Map<String, String> ACCOUNTS = Map.ofEntries(Map.entry("COORDINATOR", "coordinacion"),
            Map.entry("FIELD_ENGINEER", "terreno"), Map.entry("TRAINER", "capacitacion"), Map.entry("DESIGNER", "diseno"),
            Map.entry("ANALYST", "rendiciones"), Map.entry("CERTIFIER", "ministrodefe"), Map.entry("SENDER", "encargado"),
            Map.entry("GORE_FINANCIAL", "gore.biobio"), Map.entry("GORE_TECHNICAL", "gore.biobio.tecnica"),
            Map.entry("AUDITOR", "auditoria"), Map.entry("ADMINISTRATOR", "admin"));

    private static Ledger ledger;
    private static String voucher;
    private static String document;
    private static String issue;

    /** One row of the table. */
    record Row(String useCase, String verb, String path, boolean isSpreadsheet, Map<String, String> cells) {

        /** As the table says it. */
        String call() {
            return verb + " " + path + (isSpreadsheet ? " as xlsx" : "");
        }

        @Override
        public String toString() {
            return useCase + " " + call();
        }
    }

    @BeforeAll
    static void prepare() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        var income = ledger.income("2026-06-10", 1_000_000);
        var kept = ledger.record(income).is(201).json();
        voucher = kept.get("id").asText();
        document = kept.get("evidence").get(0).get("sha256").asText();
        issue = Api.as("encargado").get("/issued-reports?limit=1").is(200).json().get("items").get(0).get("id").asText();
    }

    static Stream<Row> table() throws IOException {
        var rows = new ArrayList<Row>();
        List<String> head = List.of();
        for (var line : Files.readAllLines(Server.baseDir().resolve("src/docs/permissions.md"))) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("| use case |")) {
                head = cells;
            } else if (!head.isEmpty() && cells.size() == head.size() && cells.get(2).startsWith("`")) {
                var call = cells.get(2).replace("`", "").split(" ");
                var byRole = new java.util.TreeMap<String, String>();
                for (int i = 3; i < head.size(); i++) {
                    byRole.put(head.get(i), cells.get(i));
                }
                rows.add(new Row(cells.get(1), call[0], call[1], call.length > 2, byRole));
            }
        }
        assertThat(rows).hasSizeGreaterThan(30);
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void refusesAsTheTableSays(Row row) {
        var softly = new SoftAssertions();
        row.cells().forEach((role, cell) -> {
            var answer = call(Api.as(ACCOUNTS.get(role)), row);
            if (cell.equals("403")) {
                softly.assertThat(answer.status()).as("%s as %s: %s", row, role, answer.text()).isEqualTo(403);
            } else {
                softly.assertThat(answer.status()).as("%s as %s: %s", row, role, answer.text()).isNotIn(401, 403).isLessThan(500);
            }
        });
        softly.assertThat(call(Api.nobody(), row).status()).as("%s as nobody", row).isEqualTo(401);
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsNothingOfAnotherRegion(Row row) {
        if (row.path().contains("{agreement}") || row.path().matches(".*/(issues|bundles)")) {
            var status = call(Api.as("gore.maule"), row).status();
            assertThat(status).as(row.toString()).isEqualTo(row.cells().get("GORE_FINANCIAL").equals("403") ? 403 : 404);
        }
    }

    @Test
    void listsNothingOfAnotherRegion() {
        var agreements = Api.as("gore.maule").get("/agreements?limit=500").is(200).json().get("items").findValuesAsText("regionCut");
        assertThat(agreements).isNotEmpty().containsOnly("07");
        var reports = Api.as("gore.maule").get("/issued-reports?limit=500").is(200).text();
        assertThat(reports).doesNotContain("PAT-APR-08-DEMO").doesNotContain(ledger.id);
    }

    private static Api.Answer call(Api api, Row row) {
        var path = row.path().replaceAll("\\{(installment|product|participation|sample|alert|load|line)}",
                java.util.UUID.randomUUID().toString())
                .replace("{agreement}", ledger.id).replace("{voucher}", voucher).replace("{sha256}", document)
                .replace("{entry}", java.util.UUID.randomUUID().toString())
                .replace("{amendment}", java.util.UUID.randomUUID().toString())
                .replace("{guarantee}", java.util.UUID.randomUUID().toString())
                .replace("{membership}", ledger.id).replace("{contact}", ledger.id).replace("{asset}", ledger.id)
                .replace("{photo}", ledger.id)
                .replace("{certificate}", ledger.id).replace("{code}", "OTRO").replace("{number}", "1")
                .replace("{rule}", java.util.UUID.randomUUID().toString())
                .replace("{kind}", row.path().contains("due") ? "TRAINEE" : "BOARD_MEMBERSHIP")
                .replace("{table}", "holidays").replace("{id}", row.path().matches("/(water-systems|imports|reference)/.*")
                        ? java.util.UUID.randomUUID().toString() : issue);
        path = path.replaceAll("\\{(gap|run|aside|observation|activity|session|trainee|attendance|form|sheet|initiative|event"
                + "|improvement|design|figure)}", java.util.UUID.randomUUID().toString())
                .replace("{version}", "current");
        path = path.contains("/checklist/") ? path.replace("{key}", "STATUTES") : path;
        path = path.replace("{key}", "2026-06");
        return switch (row.verb()) {
            case "GET" -> api.get(path + query(path));
            case "PUT" -> api.put(path, body(row.path()));
            case "DELETE" -> api.delete(path.replace("{token}", issue));
            case "POST" -> path.matches("/evidence|/training-lists|/imports/(register|reference)|/(water-samples|initiatives)/imports"
                    + "|/training-sessions/[^/]+/attendances/imports|.*/vouchers/imports(/[^/]+/documents)?")
                    ? api.upload(path, "a.pdf", Ledger.PDF) : api.post(path, body(row.path()), "If-Match", "*");
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    /** What a call cannot do without. */
    private static String query(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "charges" -> "?budgetLine=" + ledger.line("DIAGNOSIS_OPERATION");
            case "certificates", "candidates" -> "?activity=" + java.util.UUID.randomUUID();
            case "parts" -> "?by=SOURCE";
            case "rows" -> "?figure=AWARDED";
            default -> "";
        };
    }

    private static Object body(String path) {
        if (path.matches("/water-(samples|alerts)/.*")) {
            return waterBody(path);
        } else if (path.startsWith("/diagnoses/") && !path.contains("/photos/")) {
            return visitBody(path);
        } else if (path.endsWith("/events/{event}")) {
            return Map.of("kind", "SNI_ENTRY", "on", "2026-06-10");
        } else if (path.equals("/multiplier/published/{figure}")) {
            return Map.of("figure", "AWARDED", "ratio", 10.4, "where", "Prueba", "publishedOn", "2026-06-10");
        } else if (path.equals("/multiplier/published/{figure}/withdraw")) {
            return Map.of("reason", "Prueba");
        } else if (path.equals("/initiatives/imports/{load}/apply")) {
            return Map.of("codes", List.of("40000000-0"));
        } else if (path.equals("/initiatives/imports/headings")) {
            return Map.of("heading", "Columna de una prueba");
        } else if (path.equals("/initiatives/{initiative}")) {
            return Map.of("process", "IMPROVEMENT", "object", "APR", "place", "Laja", "typology", "NETWORK", "stage", "DESIGN",
                    "communes", List.of("08304"), "shares", List.of(Map.of("agreementId", ledger.id, "percent", 100)));
        } else if (path.startsWith("/improvement") && !path.contains("/photos/")) {
            return improvementBody(path);
        } else if (path.matches("/(engineering-designs|design-|stage-checklists).*")) {
            return designBody(path);
        } else if (path.endsWith("/forms/{form}")) {
            return Map.of("kind", "SURVEY", "questions", List.of(Map.of("id", "nota", "text", "Prueba")));
        } else if (path.endsWith("/sheets/{sheet}")) {
            return Map.of("score", 5);
        } else if (path.endsWith("/attendances/{attendance}")) {
            return Map.of("traineeId", ledger.id, "present", true);
        } else if (path.startsWith("/training-") && !path.contains("/photos/")) {
            return trainingBody(path);
        } else if (path.endsWith("/progress/{entry}")) {
            return Map.of("reportedOn", "2026-06-10", "done", 1);
        } else if (path.endsWith("/requests/{entry}")) {
            return Map.of("requestedOn", "2026-06-10");
        } else if (path.equals("/questionnaires/diagnosis")) {
            return Map.of("key", "diagnosis", "version", 1, "sections", List.of(), "indicators", List.of(), "texts", Map.of());
        } else if (path.equals("/agreements/{agreement}")) {
            return new DraftedAgreement().body();
        } else if (path.endsWith("/sign")) {
            return Map.of("signedOn", "2026-05-20");
        } else if (path.endsWith("/close")) {
            return Map.of("closedOn", "2026-06-30");
        } else if (path.endsWith("/rescind")) {
            return Map.of("rescindedOn", "2026-06-30", "documentSha256", document, "reason", "Prueba");
        } else if (path.endsWith("/installments/{installment}")) {
            return DraftedAgreement.installment(ledger.id, 1, 1);
        } else if (path.endsWith("/products/{product}")) {
            return DraftedAgreement.product(ledger.id, "D-1", 1, 100);
        } else if (path.endsWith("/participations/{participation}")) {
            return Map.of("waterSystemId", ledger.id, "beneficiaries", 1, "joinedOn", "2026-06-01");
        } else if (path.endsWith("/leave")) {
            return Map.of("leftOn", "2026-06-30", "reason", "Prueba");
        } else if (path.endsWith("/vouchers/{voucher}")) {
            return Map.of("kind", "INCOME", "date", "2026-06-10", "amount", 1);
        } else if (path.contains("/checklist/")) {
            return Map.of("seenOn", "2026-06-01", "notRequiredReason", "Prueba");
        } else if (path.endsWith("/amendments/{amendment}")) {
            return Map.of("kind", "PRODUCTS", "act", "Resolución 1", "actDate", "2026-06-01", "inForceFrom", "2026-06-01", "detail", "x");
        } else if (path.endsWith("/evidence")) {
            return Map.of("sha256", document);
        } else if (path.endsWith("/guarantees/{guarantee}")) {
            return Map.of("kind", "BANK_GUARANTEE", "currency", "CLP", "amount", 1);
        } else if (path.endsWith("/constitute")) {
            return Map.of("issuer", "Banco", "number", "1", "startsOn", "2026-06-01", "expiresOn", "2027-06-01",
                    "evidenceSha256", document);
        } else if (path.endsWith("/guarantees/{guarantee}/return") || path.endsWith("/guarantees/{guarantee}/execute")) {
            return Map.of("on", "2026-06-01", "act", "Resolución 1", "evidenceSha256", document);
        } else if (path.endsWith("/guarantees/{guarantee}/annul")) {
            return Map.of("reason", "Por error");
        } else if (path.endsWith("/sisrec")) {
            return Map.of("reportNumber", "1", "sentOn", "2026-07-01");
        } else if (path.endsWith("/bank")) {
            return Map.of("balance", 1);
        } else if (path.endsWith("/choices/{voucher}") || path.endsWith("/annul")) {
            return Map.of("reason", "");
        } else if (path.equals("/water-systems/{id}")) {
            return Map.of("officialName", "X", "operator", Map.of("name", "X", "kind", "COMMITTEE"));
        } else if (path.endsWith("/sampling-plan/{line}")) {
            return Map.of("subject", "FREE_CL", "samples", 1, "per", "MONTH", "laboratory", false, "from", "2026-01-01", "source", "X");
        } else if (path.endsWith("/board/{membership}")) {
            return Map.of("post", "PRESIDENT", "name", "X", "electedOn", "2026-01-01", "validUntil", "2029-01-01");
        } else if (path.endsWith("/board/{membership}/end")) {
            return Map.of("reason", "Renuncia");
        } else if (path.endsWith("/revoke")) {
            return Map.of("reason", "Prueba");
        } else if (path.endsWith("/board-certificates/{certificate}")) {
            return Map.of("issuedOn", "2026-06-01", "boardUntil", "2028-06-01", "evidenceSha256", document);
        } else if (path.endsWith("/contacts/{contact}")) {
            return Map.of("purpose", "FIELD", "kind", "OFFICE", "name", "X", "sector", "X", "validFrom", "2026-01-01");
        } else if (path.endsWith("/assets/{asset}")) {
            return Map.of("kind", "TANK", "name", "X", "condition", "GOOD", "observedOn", "2026-01-01");
        } else if (path.startsWith("/contact-purposes")) {
            return Map.of("name", "Otro", "position", 900, "retired", true);
        } else if (path.endsWith("/merge")) {
            return Map.of("into", ledger.id, "reason", "Son el mismo");
        } else if (path.endsWith("/unmatch")) {
            return Map.of("reason", "Prueba");
        } else if (path.endsWith("/photos/{photo}")) {
            return Map.of("sha256", document);
        } else if (path.endsWith("/photos/{photo}/release")) {
            return Map.of("caption", "Prueba", "everybodyAgreed", true);
        } else if (path.matches(".*/photos/\\{photo}/(withdraw|retract)")) {
            return Map.of("reason", "Prueba");
        } else if (path.endsWith("/withdraw")) {
            return Map.of("reason", "Prueba", "source", "Prueba");
        } else if (path.endsWith("/match")) {
            return Map.of("waterSystemId", ledger.id);
        } else if (path.equals("/people/{id}")) {
            return Map.of("email", "no-mail", "name", "Nadie", "post", "Nada");
        } else if (path.endsWith("/grants")) {
            return Map.of("grants", List.of());
        } else if (path.equals("/personal-data/search")) {
            return Map.of("person", "Nadie Se Llama Así");
        } else if (path.startsWith("/retention/")) {
            return Map.of("months", 12, "inForceFrom", "2027-01-01", "source", "Prueba");
        } else if (path.endsWith("/forget-due")) {
            return Map.of("ids", List.of(java.util.UUID.randomUUID()));
        } else if (path.endsWith("/anonymise") || path.endsWith("/forget")) {
            return Map.of("reason", "Ninguna");
        } else if (path.equals("/service-index/tables")) {
            return Map.of("source", "x", "reason", "x", "table", Map.of());
        } else if (path.matches("/trainees/.*/(block|unblock)")) {
            return Map.of("askedBy", "HOLDER", "askedOn", "2026-10-01", "reason", "x");
        } else if (path.matches("/trainees/.*/rectify")) {
            return Map.of("name", "Nadie Nunca", "taxId", "12.345.678-5", "askedBy", "HOLDER", "askedOn", "2026-10-01", "reason", "x");
        } else if (path.equals("/trainees/{trainee}")) {
            return Map.of("name", "Nadie Nunca", "taxId", "12.345.678-5", "post", "MEMBER", "waterSystemId", ledger.id);
        } else if (path.equals("/trainees/search")) {
            return Map.of("taxId", "12.345.678-5");
        } else if (path.equals("/gaps/{gap}")) {
            return Map.of("waterSystemId", ledger.id, "agreementId", ledger.id, "dimension", "TECHNICAL", "severity", "LOW",
                    "component", "IMPROVEMENT", "description", "Prueba");
        } else if (path.equals("/reports/ficha-diagnostico/issues")) {
            return Map.of("diagnosisId", java.util.UUID.randomUUID());
        } else if (path.equals("/reports/acta-recepcion/issues")) {
            return Map.of("improvementId", java.util.UUID.randomUUID());
        } else if (path.equals("/reports/lista-documentos/issues")) {
            return Map.of("designId", java.util.UUID.randomUUID());
        } else if (path.equals("/reports/certificado/issues")) {
            return Map.of("activityId", java.util.UUID.randomUUID(), "traineeId", java.util.UUID.randomUUID());
        } else if (path.equals("/reports/certificado/bundles")) {
            return Map.of("activityId", java.util.UUID.randomUUID());
        } else if (path.equals("/reports/ficha-diagnostico/bundles")) {
            return Map.of("agreementId", ledger.id);
        } else if (path.equals("/reports/informe-capacitacion/issues")) {
            return Map.of("agreementId", ledger.id, "from", "2026-06", "to", "2026-06");
        } else if (path.equals("/reports/ficha-iniciativa/issues")) {
            return Map.of("initiativeId", java.util.UUID.randomUUID());
        } else if (path.matches("/reports/(cartera|nota-multiplicador|bienes-convenio)/issues")) {
            return Map.of("agreementId", ledger.id);
        } else if (path.endsWith("/issues")) {
            return Map.of("agreementId", ledger.id, "period", "2026-06");
        }
        return Map.of();
    }

    private static Object visitBody(String path) {
        return switch (path.replaceAll("/[^/]*}", "").replaceFirst("/diagnoses", "")) {
            case "/approve" -> path.contains("{id}") ? Map.of() : Map.of("agreementId", ledger.id, "label", "Prueba");
            case "/void", "/reopen" -> Map.of("reason", "Prueba");
            case "/observations" -> Map.of("words", "Prueba");
            case "/observations/replies" -> Map.of("to", "ANSWERED", "words", "Prueba");
            case "/asides/settle" -> Map.of("version", 1, "taken", List.of());
            case "" -> Map.of("agreementId", ledger.id, "waterSystemId", ledger.id, "questionnaireVersion", 1, "answers", Map.of());
            default -> Map.of();
        };
    }

    private static Object trainingBody(String path) {
        return switch (path.replaceAll("/?\\{[^/]*}", "")) {
            case "/training-activities" -> Map.of("agreementId", ledger.id, "kind", "COURSE", "topic", "OTHER", "title", "Prueba",
                    "hours", 8, "mode", "ON_SITE", "certificateRule", Map.of("minimumAttendance", 75), "invited", List.of(ledger.id));
            case "/training-sessions" -> Map.of("activityId", ledger.id, "startsAt", "2026-10-01T10:00:00-03:00",
                    "endsAt", "2026-10-01T12:00:00-03:00", "otherTrainers", "Prueba");
            case "/training-sessions/documents" -> Map.of("kind", "OTHER", "title", "Prueba", "sha256", document);
            case "/training-topics" -> Map.of("name", "Otro tema", "position", 950, "retired", true);
            default -> Map.of("reason", "Prueba");
        };
    }

    private static Object improvementBody(String path) {
        return switch (path.replaceAll("/?\\{[^/]*}", "")) {
            case "/improvement-kinds" -> Map.of("name", "Otro tipo", "unit", "unidades", "source", "Prueba", "position", 950,
                    "retired", true);
            case "/improvements" -> Map.of("agreementId", ledger.id, "waterSystemId", ledger.id, "budgetLineId",
                    ledger.line("IMPROVEMENT_INVESTMENT"), "kind", "OTHER", "title", "Prueba", "quantity", 1, "plannedCost", 1);
            case "/improvements/quotes" -> Map.of("supplier", Map.of("taxId", "76.086.428-5", "name", "Prueba"), "cost", 1,
                    "on", "2026-06-10", "sha256", document);
            case "/improvements/payments" -> Map.of("voucherId", voucher, "amount", 1);
            default -> Map.of("reason", "Prueba");
        };
    }

    private static Object designBody(String path) {
        return switch (path.replaceAll("/?\\{[^/]*}", "")) {
            case "/engineering-designs" -> Map.of("agreementId", ledger.id, "name", "Prueba", "stage", "DESIGN", "systems",
                    List.of(ledger.id), "products", List.of());
            case "/engineering-designs/products/progress" -> Map.of("on", "2026-06-10", "percent", 10);
            case "/engineering-designs/products/deliverables" -> Map.of("title", "Prueba", "sha256", document);
            case "/engineering-designs/deliverables/observe", "/engineering-designs/deliverables/approve",
                    "/engineering-designs/deliverables/return" -> Map.of("words", "Prueba");
            case "/engineering-designs/checklist/entries" -> Map.of("seenOn", "2026-06-10", "note", "Prueba");
            case "/stage-checklists" -> Map.of("source", "Prueba", "inForceFrom", "2026-06-10", "items", Collections.nCopies(2,
                    Map.of("stage", "DESIGN", "code", "TWICE", "name", "Prueba")));
            case "/engineering-designs/charges" -> Map.of("voucherId", ledger.id, "line", 0);
            case "/design-product-kinds" -> Map.of("name", "Otro estudio", "position", 950, "retired", true);
            default -> Map.of("reason", "Prueba");
        };
    }

    private static Object waterBody(String path) {
        return switch (path.replaceAll(".*}", "")) {
            case "/communicate" -> Map.of("whom", "Presidenta");
            case "/act" -> Map.of("words", "Prueba");
            case "/close", "/apply" -> Map.of();
            case "/void", "/discard" -> Map.of("reason", "Prueba");
            default -> Map.of("waterSystemId", ledger.id, "method", "FIELD", "waterType", "TREATED", "takenAt", "2026-10-01T10:00:00-03:00",
                    "readings", List.of(Map.of("code", "PH", "qualifier", "=", "value", 7, "unit", "1")));
        };
    }
}
