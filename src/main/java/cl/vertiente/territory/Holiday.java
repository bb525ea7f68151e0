package cl.vertiente.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A legal holiday. Two may fall on one day. Reference data: a new law adds a row by migration. */
@Entity
@Table(name = "holiday")
@IdClass(Holiday.Key.class)
public class Holiday {

    /** Where it is a holiday. */
    public enum Reach { NATIONAL, REGIONAL, COMMUNAL }

    @Id
    private LocalDate day;

    @Id
    private String name;

    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(name = "region_cut")
    private String regionCut;

    @Column(name = "commune_cuts")
    private String communeCuts;

    protected Holiday() {
    }

    public LocalDate day() {
        return day;
    }

    boolean appliesIn(String communeCut) {
        return switch (reach) {
            case NATIONAL -> true;
            case REGIONAL -> communeCut.startsWith(regionCut);
            case COMMUNAL -> java.util.List.of(communeCuts.split("\\|")).contains(communeCut);
        };
    }

    /** A day and which holiday of that day. */
    public static class Key implements Serializable {

        private LocalDate day;

        private String name;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(day, key.day) && Objects.equals(name, key.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(day, name);
        }
    }
}
