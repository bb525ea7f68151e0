package cl.vertiente.diagnosis.water.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of the plans of samples. */
public interface SamplingLines {

    Optional<SamplingLine> find(UUID id);

    void add(SamplingLine line);

    /** Those of a system and of the duplicates that go on in it, whatever their day. */
    List<SamplingLine> ofSystem(UUID systemId);

    /** Every result of the water of a system up to an instant; samples recorded by mistake left out. */
    List<MeasuredResult> results(UUID systemId, Instant until);
}
