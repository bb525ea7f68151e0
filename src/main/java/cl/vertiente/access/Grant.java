package cl.vertiente.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A role given to a person, within a region or everywhere. */
@Embeddable
public class Grant {

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "region_cut")
    private String regionCut;

    protected Grant() {
    }

    /** @param regionCut null for everywhere; a role of a regional government always has its region */
    public Grant(Role role, String regionCut) {
        if (role.isGore() && regionCut == null) {
            throw new IllegalArgumentException("a GORE role belongs to one region");
        }
        this.role = role;
        this.regionCut = regionCut;
    }

    Role role() {
        return role;
    }

    String regionCut() {
        return regionCut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && role == grant.role && Objects.equals(regionCut, grant.regionCut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, regionCut);
    }
}
