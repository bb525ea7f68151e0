package cl.vertiente.training.activity.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A session of an activity. The date that was planned first stays with it whatever it is moved to. Once it is closed it is frozen: what
 * its list says is what the rendering of accounts shows.
 */
@Entity
@Table(name = "training_session")
public class TrainingSession {

    /** Longer than a day of work with its ways: then a date was mistaken. */
    static final Duration LONGEST = Duration.ofHours(14);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "first_starts_at")
    private Instant firstStartsAt;

    private String place;

    private String commune;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @Column(name = "other_trainers")
    private String otherTrainers;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @ElementCollection
    @CollectionTable(name = "training_session_trainer", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<UUID> trainers = new TreeSet<>();

    protected TrainingSession() {
    }

    /** @throws Invalid when it does not end after it starts, or lasts longer than anybody teaches */
    public TrainingSession(UUID id, UUID activityId, SessionContent content) {
        this.id = Objects.requireNonNull(id);
        this.activityId = Objects.requireNonNull(activityId);
        check(content);
        this.firstStartsAt = content.startsAt();
        describe(content);
    }

    private static void check(SessionContent content) {
        var lasts = Duration.between(content.startsAt(), content.endsAt());
        var faults = new Faults();
        faults.when(lasts.isNegative() || lasts.isZero(), "training.session.ends-before", "/endsAt");
        faults.when(lasts.compareTo(LONGEST) > 0, "training.session.too-long", "/endsAt", LONGEST.toHours());
        faults.when(content.trainers().isEmpty() && content.otherTrainers() == null, "training.session.no-trainer", "/trainers");
        faults.raise();
    }

    private void describe(SessionContent content) {
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        place = content.place();
        commune = content.commune();
        latitude = content.latitude();
        longitude = content.longitude();
        otherTrainers = content.otherTrainers();
        trainers.retainAll(content.trainers());
        trainers.addAll(content.trainers());
    }

    /**
     * Says otherwise when and where it is.
     *
     * @return that it was moved, when it starts at another time than it did
     * @throws StateForbids when it is closed or cancelled
     * @throws Invalid when it is moved and nobody says why
     */
    public Optional<SessionMove> plan(SessionContent content, ActivityStep.Said said) {
        requireOpen();
        check(content);
        var moved = !content.startsAt().equals(startsAt);
        if (moved && (said.reason() == null || said.reason().isBlank())) {
            throw new Invalid("training.session.move-reason", "/reason");
        }
        var move = moved ? Optional.of(new SessionMove(id, startsAt, content.startsAt(), said)) : Optional.<SessionMove>empty();
        describe(content);
        return move;
    }

    /** @throws StateForbids when its list is frozen, or it does not take place */
    public void requireOpen() {
        if (isClosed()) {
            throw new StateForbids("training.session.closed", "");
        }
        if (isCancelled()) {
            throw new StateForbids("training.session.cancelled", "");
        }
    }

    /** @throws StateForbids when it has not begun, is closed already, or was cancelled */
    public void close(UUID by, Instant now) {
        requireOpen();
        if (now.isBefore(startsAt)) {
            throw new StateForbids("training.session.not-begun", "");
        }
        closedAt = now;
        closedBy = by;
    }

    /** It does not take place. */
    public void cancel(String reason) {
        requireOpen();
        if (reason == null || reason.isBlank()) {
            throw new Invalid("training.session.cancel-reason", "/reason");
        }
        cancelledBecause = reason.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID activityId() {
        return activityId;
    }

    public SessionContent content() {
        return new SessionContent(startsAt, endsAt, place, commune, latitude, longitude, trainers, otherTrainers);
    }

    public String place() {
        return place;
    }

    public String commune() {
        return commune;
    }

    public String otherTrainers() {
        return otherTrainers;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** When it was planned first. */
    public Instant firstStartsAt() {
        return firstStartsAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public boolean isCancelled() {
        return cancelledBecause != null;
    }

    public String cancelledBecause() {
        return cancelledBecause;
    }

    public SessionState state() {
        if (isCancelled()) {
            return SessionState.CANCELLED;
        }
        return isClosed() ? SessionState.CLOSED : SessionState.PLANNED;
    }
}
