package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.agreement.domain.TrainingMentioned;
import cl.vertiente.evidence.Documents;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementStep;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.StepFacts;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the use cases of improvements share: what is seen of one, who says something when and by which paper, and the gap behind it. */
@ApplicationScoped
public class ImprovementDesk {

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementLists lists;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<GapAttention> gaps;

    @Inject
    private Event<TrainingMentioned> trainings;

    @Inject
    private Clock clock;

    /** @throws NotFound when it is unknown, of another region, or not for the caller yet */
    ImprovementView view(UUID id) {
        improvements.write();
        return lists.one(caller.required(), id).orElseThrow(() -> new NotFound("improvement.not-found", ""));
    }

    LocalDate today() {
        return Chile.today(clock);
    }

    /** @throws Invalid when the caller did not bring its paper */
    ImprovementStep.Said said(StepRequest request) {
        requireBrought(request.sha256());
        return new ImprovementStep.Said(request.on() == null ? today() : request.on(), request.sha256(),
                ImprovementRequest.text(request.reason()), request.facts(), caller.required().id(), clock.instant());
    }

    /** @throws Invalid when the caller brought no such document */
    void requireBrought(String sha256) {
        if (sha256 != null && documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256", sha256.substring(0, 8));
        }
    }

    /** Asks whoever keeps the trainings whether the one that was given with it is there. */
    void mention(Improvement improvement, StepFacts facts) {
        if (facts.handOver() != null && facts.handOver().trainingCode() != null) {
            trainings.fire(new TrainingMentioned(facts.handOver().trainingCode(), improvement.agreementId(), "/handOver/trainingCode"));
        }
    }

    /** Tells whoever keeps the gaps what is done about the one that it answers. @param on null for what is only meant */
    void tell(Improvement improvement, GapAttention.Stage stage, LocalDate on) {
        if (improvement.gapId() != null) {
            gaps.fire(new GapAttention(improvement.gapId(), improvement.waterSystemId(), stage, improvement.id(),
                    improvement.code() + " · " + improvement.title(), on));
        }
    }
}
