package cl.vertiente.demo.world;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers made from names, so that a loading that was cut can go on where it stopped. */
public final class DemoIds {

    private DemoIds() {
    }

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("vertiente demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
