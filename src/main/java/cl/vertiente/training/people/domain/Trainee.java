package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody who is trained ({@code participante}): one person is one trainee over all agreements. Described anew, never deleted; one of
 * two that are the same person is merged into the other; when the term of keeping is over the person is forgotten and the counts stay.
 */
@Entity
@Table(name = "trainee")
public class Trainee {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which packed rolls hold the person; the database gives it. */
    @Column(insertable = false, updatable = false)
    private int ordinal;

    private String name;

    @Column(name = "plain_name")
    private String plainName;

    @Column(name = "tax_id")
    private Rut taxId;

    private String document;

    @Column(name = "document_reason")
    private String documentReason;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private TraineePost post;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String commune;

    private Phone phone;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "blocked_by")
    private UUID blockedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "block_asked_by")
    private RightsRequester blockAskedBy;

    @Column(name = "block_asked_on")
    private LocalDate blockAskedOn;

    @Column(name = "block_reason")
    private String blockReason;

    protected Trainee() {
    }

    public Trainee(UUID id, TraineeCard said, Instant now, LocalDate today) {
        this.id = Objects.requireNonNull(id);
        this.addedAt = Objects.requireNonNull(now);
        describe(said, today);
    }

    /** @throws StateForbids when it was merged, the person is forgotten, or their data are blocked */
    public final void describe(TraineeCard said, LocalDate today) {
        requireKept();
        requireOpen();
        said.check(today);
        write(said);
    }

    private void write(TraineeCard said) {
        name = Objects.requireNonNull(said.name());
        plainName = PlainName.of(said.name());
        taxId = said.taxId();
        document = said.document();
        documentReason = said.documentReason();
        sex = Objects.requireNonNull(said.sex());
        ageBand = Objects.requireNonNull(said.ageBand());
        post = Objects.requireNonNull(said.post());
        waterSystemId = said.waterSystemId();
        commune = Objects.requireNonNull(said.commune());
        phone = said.phone();
        consentOn = said.consentOn();
        consentVersion = said.consentVersion();
    }

    /** Another name, RUT or document, since what stood there was wrong; also while the data are blocked. */
    public void rectify(TraineeCard said, LocalDate today) {
        requireKept();
        said.check(today);
        write(said);
    }

    /**
     * Puts their data out of use: in no list and no search, while counts and attendances stay.
     *
     * @throws StateForbids when they are blocked already
     */
    public void block(RightsRequest request, UUID by, Instant at) {
        requireKept();
        if (isBlocked()) {
            throw new StateForbids("training.block.already", "");
        }
        blockedAt = Objects.requireNonNull(at);
        blockedBy = Objects.requireNonNull(by);
        blockAskedBy = request.askedBy();
        blockAskedOn = request.askedOn();
        blockReason = request.reason().strip();
    }

    /** @throws StateForbids when they are not blocked */
    public void unblock() {
        if (!isBlocked()) {
            throw new StateForbids("training.block.not", "");
        }
        clearBlock();
    }

    private void clearBlock() {
        blockedAt = null;
        blockedBy = null;
        blockAskedBy = null;
        blockAskedOn = null;
        blockReason = null;
    }

    private void requireOpen() {
        if (isBlocked()) {
            throw new StateForbids("training.block.blocked", "");
        }
    }

    public void requireKept() {
        if (mergedInto != null) {
            throw new StateForbids("training.trainee.merged", "");
        }
        if (forgottenOn != null) {
            throw new StateForbids("training.trainee.forgotten", "");
        }
    }

    /**
     * Both are the same person: this one goes on in the other, which takes over a RUT that it lacks.
     *
     * @throws Invalid when nobody says why, or it is the same record
     * @throws StateForbids when both have a RUT: then they are two people, or one RUT is wrong and is to be mended first
     */
    public TraineeMerge mergeInto(Trainee survivor, String reason, UUID by, Instant at) {
        requireKept();
        survivor.requireKept();
        requireOpen();
        survivor.requireOpen();
        if (survivor.id.equals(id)) {
            throw new Invalid("training.trainee.merge.itself", "/into");
        }
        if (reason == null || reason.isBlank()) {
            throw new Invalid("training.trainee.merge.reason", "/reason");
        }
        if (taxId != null && survivor.taxId != null) {
            throw new StateForbids("training.trainee.merge.two-ruts", "/into");
        }
        mergedInto = survivor.id;
        return new TraineeMerge(id, survivor.id, reason.strip(), by, at);
    }

    /** Gives its RUT away, once it is merged: a RUT stands at one record alone. @return null when it has none */
    public Rut yieldTaxId() {
        if (mergedInto == null) {
            throw new IllegalStateException("only what was merged gives its RUT away");
        }
        var yielded = taxId;
        taxId = null;
        return yielded;
    }

    /** Takes over the RUT of the record that was merged into this one. */
    public void takeTaxId(Rut yielded) {
        write(said().withTaxId(yielded));
    }

    /** Its committee was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    /** By which the person could be told, gone; sex, age, post and place stay for the counts. @return false when it went before */
    public boolean forget(String nobody, LocalDate today) {
        if (forgottenOn != null) {
            return false;
        }
        name = nobody;
        plainName = "";
        taxId = null;
        document = null;
        documentReason = null;
        phone = null;
        consentOn = null;
        consentVersion = null;
        clearBlock();
        forgottenOn = today;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** Also what the audit trail keeps of it. */
    public TraineeCard said() {
        return new TraineeCard(name, taxId, document, documentReason, sex, ageBand, post, waterSystemId, commune, phone, consentOn,
                consentVersion);
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Null unless it is another record of somebody. */
    public UUID mergedInto() {
        return mergedInto;
    }

    public boolean isForgotten() {
        return forgottenOn != null;
    }

    public boolean isBlocked() {
        return blockedAt != null;
    }

    /** Null unless their data are blocked. */
    public Instant blockedAt() {
        return blockedAt;
    }

    /** Null unless their data are blocked. */
    public RightsRequest blocked() {
        return isBlocked() ? new RightsRequest(blockAskedBy, blockAskedOn, blockReason) : null;
    }
}
