package cl.vertiente.access;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A role given to a person, within a region or everywhere, from one day to another or without limit. */
@Entity
@Table(name = "person_role")
public class Grant {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "region_cut")
    private String regionCut;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Grant() {
    }

    /** @param regionCut null for everywhere; a role of a regional government always has its region */
    public Grant(Role role, String regionCut) {
        this(role, regionCut, null, null);
    }

    /** @param validTo the last day on which it counts */
    public Grant(Role role, String regionCut, LocalDate validFrom, LocalDate validTo) {
        if (role.isGore() && regionCut == null) {
            throw new IllegalArgumentException("a GORE role belongs to one region");
        }
        this.id = Ids.next();
        this.role = role;
        this.regionCut = regionCut;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    Grant to(Person owner) {
        this.person = owner;
        return this;
    }

    /** The same role in the same region, for other days. */
    void lastAs(Grant other) {
        this.validFrom = other.validFrom;
        this.validTo = other.validTo;
    }

    boolean isLike(Grant other) {
        return role == other.role && Objects.equals(regionCut, other.regionCut);
    }

    boolean countsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    public Role role() {
        return role;
    }

    public String regionCut() {
        return regionCut;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
