package cl.vertiente.committee.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One water system with all that is known of it: the row of the lists, and what only its sheet shows. */
public record WaterSystemView(@JsonUnwrapped WaterSystemRow system, String province, Place position, Register register, Runner operator) {

    /** How the position was obtained. */
    public record Place(String datum, PositionSource source, Integer accuracyMetres, BigDecimal kmOutsideCommune) {
    }

    /** What the official register says beyond the row, and which register it was. */
    public record Register(String source, LocalDate date, Integer commissioningYear, String fundingSource) {
    }

    /** Who runs it; provisional means known by the name of the system only. */
    public record Runner(UUID id, String name, OperatorKind kind, String taxId, String registryCode, boolean provisional) {
    }
}
