package cl.vertiente.committee;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Visits;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Systems for tests: one of a test alone, and one of the demonstration that people of the field answer for. */
public final class Registered {

    private Registered() {
    }

    public static String name() {
        return "Comite " + UUID.randomUUID();
    }

    /** The address of a system of Yumbel, in Biobío, that nobody but the coordinator answers for. */
    public static String alone() {
        return alone("Yumbel", name());
    }

    public static String alone(String commune, String name) {
        var rows = "N°;Comuna;Nombre oficial sistema;N° de Arranques\n77;" + commune + ";" + name + ";40\n";
        var file = rows.getBytes(StandardCharsets.UTF_8);
        Api.as("coordinacion").upload("/imports/register?dryRun=false", "registro.csv", file).is(200);
        return "/water-systems/" + Api.as("coordinacion").get("/water-systems?q=" + name.replace(' ', '+')).is(200).json()
                .at("/items/0/id").asText();
    }

    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The address of one that takes part in the demonstration's agreement of Biobío, by its place there. */
    public static String served(int place) {
        return "/water-systems/" + Visits.system(place);
    }
}
