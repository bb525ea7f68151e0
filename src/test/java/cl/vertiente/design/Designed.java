package cl.vertiente.design;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A design of an agreement and a committee of one test alone; vary one thing. */
public final class Designed {

    private static String delivered;

    public final Ledger ledger = Ledger.designing();
    public final String id = UUID.randomUUID().toString();
    public final String system = Registered.id(Registered.alone());
    private final Api designer = Api.as("diseno");

    public Designed() {
        serve(system);
    }

    /** The committee takes part in the agreement. */
    public void serve(String committee) {
        Api.as("coordinacion").put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", committee, "beneficiaries",
                120)).is(201);
    }

    public String at() {
        return "/engineering-designs/" + id;
    }

    public Map<String, Object> body() {
        return new LinkedHashMap<>(Map.of("agreementId", ledger.id, "name", "Red de distribución Los Boldos", "stage", "EXECUTION",
                "systems", List.of(system), "products", List.of(product("TOPOGRAPHY", 1), product("BUDGET", 3))));
    }

    public static Map<String, Object> product(String kind, int weight) {
        return Map.of("kind", kind, "contractor", "Consultora de prueba", "plannedStart", "2026-06-01", "plannedEnd", "2026-12-31",
                "weight", weight);
    }

    public Map<String, Object> with(String field, Object value) {
        var varied = body();
        varied.put(field, value);
        return varied;
    }

    /** Kept. */
    public Designed planned() {
        designer.put(at(), body()).is(201);
        return this;
    }

    /** Kept and begun. */
    public Designed started() {
        planned();
        verb(designer, "start", Map.of()).is(200);
        return this;
    }

    /** Begun, and every product is whole and has its document. */
    public Designed done() {
        started();
        deliver("TOPOGRAPHY").is(201);
        deliver("BUDGET").is(201);
        report("TOPOGRAPHY", "2026-08-03", 100).is(201);
        report("BUDGET", "2026-08-10", 100).is(201);
        return this;
    }

    /** The identifier of one that is begun and delivered, with a version that was approved: the same for whoever asks. */
    public static synchronized String delivered() {
        if (delivered == null) {
            var design = new Designed().done();
            design.review(Api.as("coordinacion"), "BUDGET", "observe", Map.of("words", "Falta la partida de terminaciones")).is(200);
            design.review(Api.as("coordinacion"), "BUDGET", "approve", Map.of()).is(200);
            design.deliver("TOPOGRAPHY").is(201);
            design.paper("SCHEDULE", Map.of("seenOn", "2026-08-03", "notRequiredReason", "La DOH lo hace")).is(201);
            delivered = design.id;
        }
        return delivered;
    }

    public Api.Answer report(String kind, String on, Object percent) {
        return designer.put(at() + "/products/" + kind + "/progress/" + UUID.randomUUID(), Map.of("on", on, "percent", percent));
    }

    /** Another version of a product. */
    public Api.Answer deliver(String kind) {
        return deliver(kind, DraftedAgreement.document(designer));
    }

    public Api.Answer deliver(String kind, String sha256) {
        return designer.put(at() + "/products/" + kind + "/deliverables/" + UUID.randomUUID(), Map.of("title", "Informe", "sha256",
                sha256));
    }

    /** What the coordinator says of the last version of a product. */
    public Api.Answer review(Api by, String kind, String verdict, Map<String, ?> words) {
        return verb(by, "deliverables/" + last(kind).get("id").asText() + "/" + verdict, words);
    }

    public JsonNode last(String kind) {
        return StreamSupport.stream(read().get("deliverables").spliterator(), false)
                .filter(version -> version.get("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    /** What was seen of a paper of the file. */
    public Api.Answer paper(String code, Map<String, ?> seen) {
        return designer.put(at() + "/checklist/" + code + "/entries/" + UUID.randomUUID(), seen);
    }

    /** An expense of designs, of which a line may be the cost of one. */
    public String expense(long amount) {
        var voucher = ledger.invoice("2026-06-12", amount);
        voucher.put("lines", List.of(Map.of("budgetLineId", ledger.line("DESIGN_OPERATION"), "amount", amount, "description",
                "Topografía")));
        return ledger.record(voucher).is(201).json().get("id").asText();
    }

    public Api.Answer charge(String voucher, int line) {
        return Api.as("rendiciones").put(at() + "/charges/" + UUID.randomUUID(), Map.of("voucherId", voucher, "line", line));
    }

    /** An expense was linked and released again. */
    public void charged() {
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        var id = charge(expense(1_000), 0).is(201).json().at("/charges/0/id").asText();
        Api.as("rendiciones").post(at() + "/charges/" + id + "/release", Map.of("reason", "Era de otro diseño")).is(200);
    }

    public Api.Answer verb(Api by, String verb, Map<String, ?> words) {
        return by.post(at() + "/" + verb, words, "If-Match", Api.as("auditoria").get(at()).is(200).header("ETag"));
    }

    public JsonNode read() {
        return designer.get(at()).is(200).json();
    }
}
