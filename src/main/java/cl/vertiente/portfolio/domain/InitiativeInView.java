package cl.vertiente.portfolio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Where an initiative is listed: everywhere, under each agreement that shares in it now, and under each region of those. The database
 * keeps it with the initiative and its shares, so that a page of any of these places is read in order; nobody writes it.
 */
@Entity
@IdClass(InitiativeInView.Key.class)
@Table(name = "initiative_in_view")
public class InitiativeInView {

    /** The place of all. */
    public static final String EVERYWHERE = "ALL";

    @Id
    @Column(name = "initiative_id")
    private UUID initiativeId;

    /** {@link #EVERYWHERE}, the identifier of an agreement, or the CUT of a region. */
    @Id
    private String place;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    @Enumerated(EnumType.STRING)
    private PipelineState state;

    /** An initiative is listed once at a place. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID initiativeId;
        private String place;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.initiativeId.equals(initiativeId) && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(initiativeId, place);
        }
    }

    protected InitiativeInView() {
    }
}
