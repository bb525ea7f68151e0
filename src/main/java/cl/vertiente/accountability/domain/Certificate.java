package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/**
 * That a person took part in a training activity: one for each pair, whatever is issued of it. Its number stays the same when it is
 * issued anew.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    /** Under which its issues stand in the register of issued reports. */
    public static final String REPORT = "certificado";

    @Id
    private UUID id;

    @Column(name = "activity_id")
    private UUID activityId;

    @Column(name = "trainee_id")
    private UUID traineeId;

    private String number;

    protected Certificate() {
    }

    /** @param number by which people call it, as {@code CAP-PAT-APR-08-0004-017} */
    public Certificate(UUID activityId, UUID traineeId, String number) {
        this.id = idOf(activityId, traineeId);
        this.activityId = activityId;
        this.traineeId = traineeId;
        this.number = Objects.requireNonNull(number);
    }

    /** The same from both sides, so that two who issue it at once mean the same one. */
    public static UUID idOf(UUID activityId, UUID traineeId) {
        return Ids.derived(activityId, "certificate " + traineeId);
    }

    public UUID id() {
        return id;
    }

    public UUID activityId() {
        return activityId;
    }

    public UUID traineeId() {
        return traineeId;
    }

    public String number() {
        return number;
    }
}
