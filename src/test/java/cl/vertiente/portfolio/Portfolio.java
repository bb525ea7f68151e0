package cl.vertiente.portfolio;

import cl.vertiente.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Initiatives of one test alone, with what a test says about them in one line each. */
final class Portfolio {

    private final Api designer = Api.as("diseno");

    /** @param shares agreement, percent, agreement, percent… */
    String initiative(List<String> communes, Object... shares) {
        var parts = new java.util.ArrayList<Map<String, Object>>();
        for (int i = 0; i < shares.length; i += 2) {
            parts.add(Map.of("agreementId", shares[i], "percent", shares[i + 1]));
        }
        var at = "/initiatives/" + UUID.randomUUID();
        designer.put(at, Map.of("process", "IMPROVEMENT", "object", "sistema APR", "place", "Laja", "typology", "NETWORK", "stage",
                "EXECUTION", "communes", communes, "shares", parts)).is(201);
        return at;
    }

    /** @return the address of the event */
    String happens(String initiative, String kind, String on, Object... more) {
        var event = new LinkedHashMap<String, Object>(Map.of("kind", kind, "on", on));
        for (int i = 0; i < more.length; i += 2) {
            event.put(more[i].toString(), more[i + 1]);
        }
        var address = initiative + "/events/" + UUID.randomUUID();
        designer.put(address, event).is(201);
        return address;
    }

    /** With its document. */
    String awarded(String initiative, String on, long amount) {
        return happens(initiative, "AWARD", on, "amount", amount, "taxId", "76.086.428-5", "reference", "Decreto 77", "sha256", paper());
    }

    String paper() {
        return designer.upload("/evidence", "decreto.pdf", ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1)).is(201).json().get("sha256").asText();
    }
}
