package cl.vertiente.diagnosis.water.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Samples for tests: valid by default; vary one thing. */
final class Samples {

    static final UUID SYSTEM = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    static final Instant TAKEN = Instant.parse("2026-10-01T13:00:00Z");

    private Samples() {
    }

    static SampleContent laboratory(ReadingContent... readings) {
        return of(SampleMethod.LABORATORY, WaterType.TREATED, TAKEN, null, List.of(readings));
    }

    static SampleContent laboratory(String... readings) {
        return of(SampleMethod.LABORATORY, WaterType.TREATED, TAKEN, null, Norm.readings(readings));
    }

    static SampleContent of(SampleMethod method, WaterType type, String... readings) {
        return of(method, type, TAKEN, null, Norm.readings(readings));
    }

    static SampleContent of(SampleMethod method, WaterType type, Instant taken, Boolean accredited, List<ReadingContent> readings) {
        return new SampleContent(SYSTEM, null, null, method, type, taken, null, null, LocalDate.of(2026, 10, 5), "Llave de jardin", null,
                method == SampleMethod.LABORATORY ? "Laboratorio" : null, null, accredited, method == SampleMethod.LABORATORY ? "1" : null,
                null, null, null, null, readings);
    }
}
