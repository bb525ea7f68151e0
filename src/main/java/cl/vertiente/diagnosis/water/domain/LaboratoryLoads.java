package cl.vertiente.diagnosis.water.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The workbooks of laboratory results that were tried and loaded. */
public interface LaboratoryLoads {

    void add(LaboratoryLoad load);

    Optional<LaboratoryLoad> find(UUID id);

    /** The latest first. @param person whose; null for everybody's */
    List<LaboratoryLoad> list(UUID person, UUID before, int limit);
}
