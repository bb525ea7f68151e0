package cl.vertiente.testing;

import cl.vertiente.demo.world.DemoIds;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agreement of one test alone as the coordinator drafts it, of a hundred millions from June 2026 on; vary one thing. */
public final class DraftedAgreement {

    public final String id = UUID.randomUUID().toString();
    public final String line = UUID.randomUUID().toString();
    public final String first = UUID.randomUUID().toString();
    public final String second = UUID.randomUUID().toString();
    public final String survey = UUID.randomUUID().toString();
    public final String atlas = UUID.randomUUID().toString();
    private final Api coordinator = Api.as("coordinacion");
    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", "B-" + id.substring(24));
        body.put("name", "Convenio en borrador");
        body.put("regionCut", "08");
        body.put("executor", Map.of("id", DemoIds.of("executor")));
        body.put("totalAmount", 100_000_000);
        body.put("start", "2026-06-01");
        body.put("end", "2027-05-31");
        body.put("budgetImputation", "33/01/125");
        body.put("objective", "Asistencia técnica");
        body.put("bank", "BancoEstado");
        body.put("bankAccount", "1");
        body.put("reimbursementAllowed", false);
        body.put("twoPersonClosing", false);
        body.put("renderingWorkingDays", 15);
        body.put("reviewMonths", 3);
        body.put("budget", List.of(Map.of("id", line, "item", "Diagnósticos", "component", "DIAGNOSIS", "category", "OPERATION",
                "approved", 100_000_000)));
        body.put("installments", List.of(installment(first, 1, 20_000_000), installment(second, 2, 80_000_000)));
        body.put("products", List.of(product(survey, "D-1", 20, 60), product(atlas, "D-2", 1, 40)));
        return body;
    }

    public static Map<String, Object> installment(String id, int number, long amount) {
        return Map.of("id", id, "number", number, "milestone", "Hito " + number, "plannedOn", "2026-0" + (5 + number) + "-15",
                "plannedAmount", amount);
    }

    public static Map<String, Object> product(String id, String code, int goal, int weight) {
        var product = new LinkedHashMap<String, Object>();
        product.put("id", id);
        product.put("code", code);
        product.put("component", "DIAGNOSIS");
        product.put("name", "Producto " + code);
        product.put("unit", "diagnósticos");
        product.put("goal", goal);
        product.put("weight", weight);
        product.put("plannedStart", "2026-06-01");
        product.put("plannedEnd", "2026-12-31");
        product.put("milestone", true);
        return product;
    }

    public static Map<String, Object> act() {
        return Map.of("kind", "Resolución Exenta", "number", "7", "date", "2026-06-02", "service", "Gobierno Regional", "fullyProcessedOn",
                "2026-06-05");
    }

    public String path(String rest) {
        return "/agreements/" + id + rest;
    }

    public Api.Answer save(Map<String, Object> body, String... headers) {
        return coordinator.put(path(""), body, headers);
    }

    public Api.Answer verb(String verb, Object body) {
        return coordinator.post(path("/" + verb), body);
    }

    /** Drafted, signed, and in force since the fifth of June. */
    public DraftedAgreement started() {
        save(body()).is(201);
        verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        verb("start", Map.of("act", act())).is(200);
        return this;
    }

    /** Every paper of the checklist is said not to be required, and the guarantee of five percent is there. */
    public void settleChecklist() {
        for (var item : read("").get("checklist")) {
            if (!item.get("derived").asBoolean()) {
                coordinator.put(path("/checklist/" + item.get("key").asText() + "/entries/" + UUID.randomUUID()),
                        Map.of("seenOn", "2026-06-01", "notRequiredReason", "Prueba")).is(201);
            }
        }
        var paper = Map.of("issuer", "Banco de prueba", "number", "N-" + UUID.randomUUID().toString().substring(0, 8), "startsOn",
                "2026-06-01", "expiresOn", "2027-08-31", "evidenceSha256", document(coordinator));
        coordinator.put(path("/guarantees/" + UUID.randomUUID()), Map.of("kind", "BANK_GUARANTEE", "currency", "CLP", "amount", 5_000_000,
                "paper", paper)).is(201);
    }

    public JsonNode read(String rest) {
        return coordinator.get(path(rest)).is(200).json();
    }

    public static String document(Api by) {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        return by.upload("/evidence", "documento.pdf", content).is(201).json().get("sha256").asText();
    }
}
