package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasRow;
import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes systems as GeoJSON (RFC 7946), each as it comes: WGS84, longitude first. */
@ApplicationScoped
public class AtlasLayer {

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "vertiente.illustrative", defaultValue = "false")
    private boolean illustrative;

    void write(OutputStream out, Consumer<Consumer<AtlasRow>> rows) throws IOException {
        try (var json = Json.mapper().getFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", messages.get("committee.atlas.title"));
            json.writeStringField("generatedAt", clock.instant().toString());
            if (illustrative) {
                json.writeStringField("note", messages.get("shared.illustrative"));
            }
            json.writeArrayFieldStart("features");
            rows.accept(row -> {
                try {
                    json.writePOJO(Feature.of(row));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A layer, as the interface describes it. @param note that the data are invented, where they are */
    public record Layer(String type, String name, Instant generatedAt, String note, List<Feature> features) {
    }

    /** A system. @param geometry null when nobody knows its place */
    public record Feature(String type, UUID id, Point geometry, Properties properties) {

        private static Feature of(AtlasRow row) {
            var system = row.system();
            return new Feature("Feature", system.id(), system.lat() == null ? null : Point.of(system), Properties.of(row));
        }
    }

    /** Longitude, latitude. */
    public record Point(String type, List<BigDecimal> coordinates) {

        private static Point of(WaterSystemRow system) {
            return new Point("Point", List.of(system.lon(), system.lat()));
        }
    }

    /** What a feature says of its system. @param worst the worst letter of its installations, null when nothing was judged */
    public record Properties(String dohId, String officialName, String shortName, String communeCut, String commune, String regionCut,
            String region, SettlementType settlementType, Integer connectionCount, Integer estimatedBeneficiaries, Segment segment,
            SystemState state, CoordinateCheck coordinateCheck, Integer utmZone, BigDecimal easting, BigDecimal northing, String worst,
            SortedMap<String, AtlasRow.Seen> assets, AtlasFacts.Right waterRight, SortedMap<String, Long> gaps, AtlasFacts.Index index,
            AtlasFacts.Water water) {

        private static Properties of(AtlasRow row) {
            var system = row.system();
            return new Properties(system.dohId(), system.officialName(), system.shortName(), system.communeCut(), system.commune(),
                    system.regionCut(), system.region(), system.settlementType(), system.connectionCount(),
                    system.estimatedBeneficiaries(), system.segment(), system.state(), system.coordinateCheck(), system.utmZone(),
                    system.easting(), system.northing(), row.worst(), row.assets(),
                    row.facts().waterRight(), row.facts().gaps(), row.facts().index(), row.facts().water());
        }
    }
}
