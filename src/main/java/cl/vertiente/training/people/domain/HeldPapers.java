package cl.vertiente.training.people.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Papers in the name of somebody who was trained: whichever package issues some says so through this door. */
public interface HeldPapers {

    /** @param trainees the records of one person */
    List<HeldTrainee.Paper> of(Set<UUID> trainees);
}
