package cl.vertiente.diagnosis.visit.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One record in a list, with the indicators that lists and totals use; a value that nobody observed is null and in no total.
 *
 * @param storageM3 cubic metres
 * @param flowLs litres per second, as measured
 */
public record DiagnosisRow(UUID id, String code, DiagnosisState state, String label, Instant begunAt, Instant visitAt, int version,
        UUID agreementId, String agreementCode, UUID waterSystemId, String waterSystem, String communeCut, String commune,
        String regionCut, String author, BigDecimal connections, BigDecimal storageM3, BigDecimal flowLs, BigDecimal lossesPct,
        BigDecimal arrearsPct, BigDecimal continuityH, BigDecimal freeChlorineMgl, Boolean backupPower, Boolean telemetry) {
}
