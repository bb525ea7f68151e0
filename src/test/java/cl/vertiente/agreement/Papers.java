package cl.vertiente.agreement;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The papers and guarantees of one agreement as its coordinator records them, complete by default. */
final class Papers {

    final Ledger ledger;
    final Api coordinator = Api.as("coordinacion");

    Papers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An agreement of a hundred millions from 01-06-2026 to 31-05-2027, with an executor of its own. */
    static Papers signed() {
        return new Papers(Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000));
    }

    String document() {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        return coordinator.upload("/evidence", "antecedente.pdf", content).is(201).json().get("sha256").asText();
    }

    Map<String, Object> seen(String item) {
        var body = new HashMap<String, Object>(Map.of("seenOn", "2026-06-01", "validUntil", "2027-06-30", "evidenceSha256", document()));
        if (item.equals("STATUTES")) {
            body.put("constitutedOn", "2019-03-01");
        }
        if (item.equals("SELECTION_ACT")) {
            body.put("selection", "CONTEST");
        }
        return body;
    }

    Api.Answer record(String item, Map<String, Object> body) {
        return coordinator.put(ledger.path("/checklist/" + item + "/entries/" + UUID.randomUUID()), body);
    }

    /** Everything that is recorded by hand, but one item; null for all of it. */
    Papers allBut(String left) {
        for (var row : coordinator.get(ledger.path("")).is(200).json().get("checklist")) {
            var item = row.get("key").asText();
            if (!row.get("derived").asBoolean() && !item.equals(left)) {
                record(item, seen(item)).is(201);
            }
        }
        return this;
    }

    Papers guaranteed() {
        guarantee(UUID.randomUUID().toString(), body(5_000_000, "2026-06-01", "2027-08-31")).is(201);
        return this;
    }

    Map<String, Object> paper(String from, String to) {
        return new LinkedHashMap<>(Map.of("issuer", "Banco de prueba", "number", "N-" + UUID.randomUUID().toString().substring(0, 8),
                "startsOn", from, "expiresOn", to, "evidenceSha256", document()));
    }

    Map<String, Object> announced(long pesos) {
        return new LinkedHashMap<>(Map.of("kind", "BANK_GUARANTEE", "currency", "CLP", "amount", pesos));
    }

    Map<String, Object> body(long pesos, String from, String to) {
        var body = announced(pesos);
        body.put("paper", paper(from, to));
        return body;
    }

    Api.Answer guarantee(String id, Map<String, Object> body) {
        return coordinator.put(ledger.path("/guarantees/" + id), body);
    }

    Api.Answer verb(String id, String verb, Map<String, Object> body) {
        var read = coordinator.get(ledger.path("/guarantees/" + id)).is(200).header("ETag");
        return coordinator.post(ledger.path("/guarantees/" + id + "/" + verb), body, "If-Match", read);
    }

    Map<String, Object> act(String on) {
        return new LinkedHashMap<>(Map.of("on", on, "act", "Resolución Exenta N° 45", "evidenceSha256", document()));
    }

    /** The income of the instalment on a day. */
    Api.Answer income(String date) {
        var income = ledger.income(date, 20_000_000);
        income.put("installmentId", ledger.installment());
        return ledger.record(income);
    }

    JsonNode row(String item) {
        for (var row : coordinator.get(ledger.path("")).is(200).json().get("checklist")) {
            if (row.get("key").asText().equals(item)) {
                return row;
            }
        }
        throw new AssertionError(item);
    }

    JsonNode alerts() {
        return coordinator.get(ledger.path("/alerts")).is(200).json().get("items");
    }
}
