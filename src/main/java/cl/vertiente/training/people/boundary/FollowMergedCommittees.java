package cl.vertiente.training.people.boundary;

import cl.vertiente.committee.domain.WaterSystemsMerged;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The trainees of a duplicate come from the system that goes on for it. Where they came from on a past day stays as it was said. */
@ApplicationScoped
public class FollowMergedCommittees {

    @Inject
    private Trainees trainees;

    void follow(@Observes WaterSystemsMerged merged) {
        trainees.from(merged.duplicate(), null).forEach(trainee -> trainee.moveTo(merged.survivor()));
    }
}
