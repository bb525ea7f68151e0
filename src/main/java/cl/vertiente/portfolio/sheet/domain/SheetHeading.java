package cl.vertiente.portfolio.sheet.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a heading of working sheets means, as somebody said it; of several the last counts. Append-only. */
@Entity
@Table(name = "portfolio_sheet_heading")
public class SheetHeading {

    @Id
    private UUID id;

    /** Without case, accents and signs. */
    private String heading;

    @Enumerated(EnumType.STRING)
    private SheetColumn meaning;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SheetHeading() {
    }

    /** @param meaning null when nothing is to be read from it */
    public SheetHeading(UUID id, String heading, SheetColumn meaning, UUID by, Instant at) {
        this.id = id;
        this.heading = heading;
        this.meaning = meaning;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String heading() {
        return heading;
    }

    public SheetColumn meaning() {
        return meaning;
    }
}
