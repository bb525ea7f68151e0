package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A water system as lists and spreadsheets show it.
 *
 * @param segment null when the register has none: unknown
 */
public record WaterSystemRow(UUID id, String dohId, String officialName, String shortName, String communeCut, String commune,
        String regionCut, String region, SettlementType settlementType, Integer connectionCount, Integer estimatedBeneficiaries,
        BigDecimal lat, BigDecimal lon, Integer utmZone, BigDecimal easting, BigDecimal northing, CoordinateCheck coordinateCheck,
        Segment segment, SystemState state) {
}
