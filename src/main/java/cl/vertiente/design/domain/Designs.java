package cl.vertiente.design.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The designs with what happened to them, and the catalogue of what they deliver. Who may see which of them says the boundary. */
public interface Designs {

    Optional<EngineeringDesign> find(UUID id);

    /** The same, while nobody else changes it. */
    Optional<EngineeringDesign> claim(UUID id);

    /** Those of a committee. */
    List<EngineeringDesign> ofSystem(UUID waterSystemId);

    /** How many an agreement has, in whatever state. */
    long of(UUID agreementId);

    Optional<DesignProgress> progress(UUID id);

    DesignProgresses progressOf(UUID designId);

    /** How many reports a design has. */
    int reportsOf(UUID designId);

    Optional<Deliverable> deliverable(UUID id);

    Deliverables deliverablesOf(UUID designId);

    Optional<DesignProductKind> kind(String code);

    /** In their order, retired ones too. */
    List<DesignProductKind> kinds();

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);

    /** Writes what was changed, so that it can be read again. */
    void write();
}
