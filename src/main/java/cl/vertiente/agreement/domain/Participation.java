package cl.vertiente.agreement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * That an agreement serves a water system: what it owes there of each component, and who answers for it. It begins and ends on
 * a day; who leaves stays on record with the reason.
 */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private int beneficiaries;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "left_reason")
    private String leftReason;

    @Column(name = "left_at")
    private Instant leftAt;

    @ElementCollection
    @CollectionTable(name = "participation_person", joinColumns = @JoinColumn(name = "participation_id"))
    private Set<Responsible> responsible = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "participation_target", joinColumns = @JoinColumn(name = "participation_id"))
    private Set<Target> targets = new HashSet<>();

    protected Participation() {
    }

    /** As it came with the agreement, since its beginning. @param beneficiaries persons, as the programme counts them */
    public Participation(UUID id, UUID agreementId, UUID waterSystemId, int beneficiaries, Set<Responsible> responsible) {
        this.id = id;
        this.agreementId = agreementId;
        this.waterSystemId = waterSystemId;
        this.beneficiaries = beneficiaries;
        this.responsible.addAll(responsible);
    }

    /** @param addedAt from when on it is known */
    public Participation(UUID id, UUID agreementId, ParticipationContent content, Instant addedAt) {
        this(id, agreementId, content.waterSystemId(), content.beneficiaries(), content.responsible());
        this.targets.addAll(content.targets());
        this.joinedOn = content.joinedOn();
        this.addedAt = addedAt;
    }

    /** Which system it is does not change. */
    public void restate(ParticipationContent content) {
        beneficiaries = content.beneficiaries();
        joinedOn = content.joinedOn();
        responsible.retainAll(content.responsible());
        responsible.addAll(content.responsible());
        targets.retainAll(content.targets());
        targets.addAll(content.targets());
    }

    /** The agreement serves it no more from a day on. */
    public void leave(LocalDate day, String reason, Instant at) {
        leftOn = day;
        leftReason = reason;
        leftAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID waterSystemId() {
        return waterSystemId;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public String leftReason() {
        return leftReason;
    }

    public ParticipationContent content() {
        return new ParticipationContent(waterSystemId, beneficiaries, joinedOn, targets, responsible);
    }
}
