package cl.vertiente.demo.world;

import cl.vertiente.shared.Json;
import cl.vertiente.territory.CommuneOutline;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The outlines of the communes of four regions; reference data that the product itself may not ship. */
@ApplicationScoped
public class DemoOutlines implements DemoSet {

    private static final String SOURCE = "chilemapas 0.3.0 (GPL-3), sobre cartografía censal 2017 del INE y SUBDERE";

    @Inject
    private Communes communes;

    @Override
    public Head head() {
        return new Head(15, "outlines", 1);
    }

    @Override
    @Transactional
    public void load() {
        try (var file = DemoOutlines.class.getResourceAsStream("/demo/communes-program.geojson")) {
            for (var feature : Json.mapper().readTree(file).get("features")) {
                var cut = feature.get("properties").get("cut").asText();
                if (communes.outline(cut).isEmpty()) {
                    communes.add(new CommuneOutline(cut, feature.get("geometry").toString(), SOURCE));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
