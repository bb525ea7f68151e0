package cl.vertiente.design.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stages ask, in versions, and the papers of each design. */
public interface DesignPapers {

    /** The version of the list that counts on a day. */
    StageChecklist inForce(LocalDate day);

    Optional<StageChecklist> version(int version);

    /** The newest first. */
    List<StageChecklist> versions();

    Optional<DesignPaper> find(UUID id);

    /** The entry that counts, by the code of the paper. */
    Map<String, DesignPaper> of(UUID designId);

    /** How many entries a design has. */
    int count(UUID designId);

    /** Whether an entry of the design, also one that counts no more, has this document. */
    boolean has(UUID designId, String sha256);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);
}
