package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure of the multiplier that somebody published, recorded to be set beside ours. Append-only: a {@link PublishedWithdrawal} ends it,
 * with its reason, and it stays to be seen.
 */
@Entity
@Table(name = "published_figure")
public class PublishedFigure {

    private static final int DECIMALS = 4;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private PipelineFigure figure;

    private BigDecimal ratio;

    private Pesos amount;

    @Column(name = "published_in")
    private String publishedIn;

    private String url;

    private String sha256;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected PublishedFigure() {
    }

    public PublishedFigure(UUID id, PublishedContent content, Instant at, UUID by) {
        this.id = id;
        this.agreementId = content.agreementId();
        this.figure = content.figure();
        this.ratio = scaled(content.ratio());
        this.amount = content.amount();
        this.publishedIn = content.where();
        this.url = content.url();
        this.sha256 = content.sha256();
        this.publishedOn = content.on();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    private static BigDecimal scaled(BigDecimal number) {
        return number == null ? null : number.setScale(DECIMALS);
    }

    public UUID id() {
        return id;
    }

    public PublishedContent content() {
        return new PublishedContent(agreementId, figure, scaled(ratio), amount, publishedIn, url, sha256, publishedOn);
    }

    /** Whether it says just this. */
    public boolean says(PublishedContent other) {
        return content().equals(new PublishedContent(other.agreementId(), other.figure(), scaled(other.ratio()), other.amount(),
                other.where(), other.url(), other.sha256(), other.on()));
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
