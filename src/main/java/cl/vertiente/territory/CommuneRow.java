package cl.vertiente.territory;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commune as a list shows it.
 *
 * @param lat latitude of a point inside the commune, WGS84; null where the source has none (Antártica)
 */
@Schema(name = "Commune")
public record CommuneRow(String cut, String name, String provinceCut, String province, String regionCut, String region,
        BigDecimal lat, BigDecimal lon) {
}
