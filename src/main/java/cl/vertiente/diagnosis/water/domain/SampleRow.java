package cl.vertiente.diagnosis.water.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sample in a list, as its latest version says it.
 *
 * @param compliant null when it was not judged
 */
public record SampleRow(UUID id, UUID waterSystemId, String waterSystem, String commune, String region, Instant takenAt,
        SampleMethod method, WaterType waterType, String point, String laboratory, String reportNumber, LocalDate reportDate,
        int readings, Verdict verdict, AlertLevel level, Boolean compliant, boolean voided, @JsonIgnore UUID versionId) {

    public static SampleRow of(SampleVersion version, SystemName of, boolean voided) {
        var said = version.content();
        var verdict = version.verdict();
        return new SampleRow(version.sampleId(), of.id(), of.name(), of.commune(), of.region(), said.takenAt(), said.method(),
                said.waterType(), said.point(), said.laboratory(), said.reportNumber(), said.reportDate(), said.readings().size(), verdict,
                version.level(), compliant(verdict), voided, version.id());
    }

    /** Null when it was not judged. */
    public static Boolean compliant(Verdict verdict) {
        return verdict == Verdict.NOT_JUDGED ? null : verdict == Verdict.COMPLIES;
    }
}
