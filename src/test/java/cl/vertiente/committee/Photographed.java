package cl.vertiente.committee;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.PictureBytes;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/** Installations to photograph, and photos of them. */
final class Photographed {

    private Photographed() {
    }

    /** The address of the photos of a new tank of that system. */
    static String photos(String system) {
        var asset = system + "/assets/" + UUID.randomUUID();
        Api.as("coordinacion").put(asset, Map.of("kind", "TANK", "name", "Estanque", "condition", "GOOD", "observedOn", "2026-10-01"))
                .is(201);
        return asset + "/photos";
    }

    static int seed() {
        return ThreadLocalRandom.current().nextInt();
    }

    /** One that nobody took before, the day before today. */
    static byte[] photo() {
        return PictureBytes.photo(seed(), "2026:10:19 11:32:05", "-03:00", -37.1, -72.55);
    }

    static String bring(Api who, byte[] bytes) {
        return who.upload("/evidence", "foto.jpg", bytes).is(201).json().get("sha256").asText();
    }

    static String one(String photos) {
        return photos + "/" + UUID.randomUUID();
    }

    static List<String> flags(JsonNode photo) {
        return StreamSupport.stream(photo.get("flags").spliterator(), false).map(JsonNode::asText).toList();
    }
}
