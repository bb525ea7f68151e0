package cl.vertiente.training.activity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The training activities with their sessions. Who may see which of them says the boundary. */
public interface Activities {

    Optional<TrainingActivity> find(UUID id);

    /** The same, with its agreement read in the same question: whoever asks for that next has it at hand. */
    Optional<TrainingActivity> findWithAgreement(UUID id);

    /** The same, while nobody else changes it. */
    Optional<TrainingActivity> claim(UUID id);

    Optional<TrainingSession> session(UUID id);

    /** The same, while nobody else changes it. */
    Optional<TrainingSession> claimSession(UUID id);

    /** By their beginning. */
    List<TrainingSession> sessionsOf(UUID activityId);

    /** Whether somebody teaches a session of it, or answers for a system that is invited, in whatever agreement. */
    boolean isTaughtOrAnsweredForBy(UUID activityId, UUID personId);

    /** The steps of its life by their recording. */
    List<ActivityStep> stepsOf(UUID activityId);

    /** How its sessions were moved, by the recording. */
    List<SessionMove> movesOf(UUID activityId);

    /** What shows a session, by the recording. */
    List<SessionDocument> documentsOf(UUID sessionId);

    Optional<SessionDocument> document(UUID id);

    /** Whether an agreement has one of this code. */
    boolean isCalled(String code, UUID agreementId);

    /** How many an agreement has, in whatever state. */
    long of(UUID agreementId);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);

    /** Writes what was changed, so that it can be read again. */
    void write();
}
