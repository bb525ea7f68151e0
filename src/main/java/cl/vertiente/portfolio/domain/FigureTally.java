package cl.vertiente.portfolio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A signed line of what initiatives bring to the multiplier as it is known now, by all that the figures are parted by. The database appends
 * lines whenever a {@link FigureEntry} begins or ends, in the same transaction; they are only added up, and folded into fewer by and by.
 * So a sum of now costs as much as there are parts, however many initiatives there are, and nobody who moves one waits for another.
 */
@Entity
@Table(name = "figure_tally")
public class FigureTally {

    @Id
    private long id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private MultiplierFigure figure;

    @Column(name = "commune_cut")
    private String communeCut;

    @Enumerated(EnumType.STRING)
    private Typology typology;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    @Column(name = "happened_year")
    private int happenedYear;

    private long amount;

    private long proven;

    /** Of those that have this part alone; an initiative with several is counted by its entries. */
    private long initiatives;

    protected FigureTally() {
    }
}
