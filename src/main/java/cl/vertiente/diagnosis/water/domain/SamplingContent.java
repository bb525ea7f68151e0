package cl.vertiente.diagnosis.water.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What is asked of the water of a system: so many samples of treated water within a period, from a day on.
 *
 * @param subject the code of a parameter, or the name of a {@link NormGroup}: then any of its parameters counts
 * @param samples none for what is asked no more
 * @param laboratory only results of a laboratory count
 * @param source who asks for it, and where that is written: counts and frequencies are set by NCh 409/2 and by the authority for each
 *        system, so none is presumed
 */
public record SamplingContent(UUID waterSystemId, String subject, int samples, SamplingPeriod per, boolean laboratory, LocalDate from,
        String source) {

    public SamplingContent {
        Objects.requireNonNull(waterSystemId);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(per);
        Objects.requireNonNull(from);
        Objects.requireNonNull(source);
        if (samples < 0) {
            throw new IllegalArgumentException("samples");
        }
    }

    /** Whether a result is one of what is asked. @param norm knows of which group a parameter is */
    boolean counts(MeasuredResult result, WaterNorm norm) {
        return result.waterType() == WaterType.TREATED && (!laboratory || result.method() == SampleMethod.LABORATORY)
                && (subject.equals(result.code())
                || norm.parameter(result.code()).filter(parameter -> parameter.group().name().equals(subject)).isPresent());
    }
}
