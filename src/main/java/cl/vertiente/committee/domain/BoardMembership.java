package cl.vertiente.committee.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a person holds a post of an operator's board, from an election until a day. One person holds several over time; what was
 * recorded stays, and a membership that ends early gets the day on which it did.
 */
@Entity
@Table(name = "board_membership")
public class BoardMembership {

    private static final int SOON_DAYS = 90;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Enumerated(EnumType.STRING)
    private BoardPost post;

    private String name;

    @Column(name = "tax_id")
    private Rut taxId;

    private String phone;

    @Column(name = "elected_on")
    private LocalDate electedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected BoardMembership() {
    }

    public BoardMembership(UUID id, UUID operatorId, BoardMember said) {
        this.id = Objects.requireNonNull(id);
        this.operatorId = Objects.requireNonNull(operatorId);
        this.post = Objects.requireNonNull(said.post());
        this.name = Objects.requireNonNull(said.name());
        this.taxId = said.taxId();
        this.phone = said.phone();
        this.electedOn = Objects.requireNonNull(said.electedOn());
        this.validUntil = Objects.requireNonNull(said.validUntil());
        if (!validUntil.isAfter(electedOn)) {
            throw new Invalid("committee.board.until-order", "/validUntil");
        }
    }

    public void end(LocalDate day) {
        if (endedOn != null) {
            throw new StateForbids("committee.board.ended", "");
        }
        if (day.isBefore(electedOn)) {
            throw new Invalid("committee.board.end-before", "/endedOn");
        }
        endedOn = day;
    }

    /** The last day of the post: the one on which it ended early, else the one that the certificate says. */
    public LocalDate lastDay() {
        return endedOn == null ? validUntil : endedOn;
    }

    public boolean isInUse(LocalDate today) {
        return !lastDay().isBefore(today);
    }

    /** By which the person could be told, gone; that somebody held the post stays. @return false when it went before */
    public boolean forget(String nobody, LocalDate today) {
        if (isInUse(today)) {
            throw new StateForbids("committee.board.in-use", "", lastDay());
        }
        if (forgottenOn != null) {
            return false;
        }
        name = nobody;
        taxId = null;
        phone = null;
        forgottenOn = today;
        return true;
    }

    public BoardValidity validity(LocalDate today) {
        if (endedOn != null && !endedOn.isAfter(today)) {
            return BoardValidity.ENDED;
        }
        if (validUntil.isBefore(today)) {
            return BoardValidity.EXPIRED;
        }
        return validUntil.isAfter(today.plusDays(SOON_DAYS)) ? BoardValidity.VALID : BoardValidity.ENDS_SOON;
    }

    public UUID id() {
        return id;
    }

    public UUID operatorId() {
        return operatorId;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public BoardMember said() {
        return new BoardMember(post, name, taxId, phone, electedOn, validUntil);
    }

    /** All that is known of it, for the audit trail. */
    public BoardMembershipState state() {
        return new BoardMembershipState(post, name, taxId, phone, electedOn, validUntil, endedOn);
    }
}
