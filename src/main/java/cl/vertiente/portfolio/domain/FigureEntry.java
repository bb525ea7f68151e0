package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A {@link FigureCell} of an initiative with the time in which it was known. Derived from events and shares and kept beside them, so that
 * sums can be asked, of now and of any instant, without going through all events; a test counts again. The database keeps their
 * {@link FigureTally} with them.
 */
@Entity
@Table(name = "initiative_figure")
public class FigureEntry {

    @Id
    private UUID id;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "commune_cut")
    private String communeCut;

    @Enumerated(EnumType.STRING)
    private MultiplierFigure figure;

    @Column(name = "event_id")
    private UUID eventId;

    /** A number for the database, which adds it up. */
    private long amount;

    /** How much of it a document proves: all or nothing. */
    private long proven;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "happened_year")
    private int happenedYear;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    @Enumerated(EnumType.STRING)
    private Typology typology;

    /** Whether the initiative has other parts in this figure, at the same time. */
    private boolean several;

    private String sha256;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    protected FigureEntry() {
    }

    /** @param several whether it stands beside other parts of its initiative in the same figure */
    public FigureEntry(UUID initiativeId, FigureCell cell, boolean several, Instant now) {
        this.id = Ids.next();
        this.initiativeId = initiativeId;
        this.agreementId = cell.agreement();
        this.communeCut = cell.commune();
        this.figure = cell.figure();
        this.eventId = cell.event();
        this.amount = cell.amount().amount();
        this.proven = cell.isEvidenced() ? this.amount : 0;
        this.happenedOn = cell.on();
        this.happenedYear = cell.on().getYear();
        this.source = cell.source();
        this.typology = cell.typology();
        this.several = several;
        this.sha256 = cell.document();
        this.knownFrom = now;
    }

    private FigureCell cell() {
        return new FigureCell(figure, eventId, agreementId, communeCut, Pesos.of(amount), happenedOn, source, typology, sha256);
    }

    /** Whether it says just that. One that was of several and stands alone by now is counted more slowly, and right. */
    public boolean says(FigureCell other, boolean amongSeveral) {
        return cell().equals(other) && (several || !amongSeveral);
    }

    /** Something else is known from now on. */
    public void end(Instant now) {
        knownUntil = now;
    }
}
