package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An initiative of investment ({@code iniciativa}, IDI) on its way to public money. What it is may be said otherwise; where it stands is
 * derived from its events, and what the list needs of that is kept beside, so that it can be counted and filtered.
 */
@Entity
@Table(name = "initiative")
public class Initiative {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private InitiativeProcess process;

    private String object;

    private String place;

    @Enumerated(EnumType.STRING)
    private Typology typology;

    @Enumerated(EnumType.STRING)
    private InvestmentStage stage;

    @Column(name = "bip_code")
    private String bipCode;

    /** Which of the sets of shares is the last. */
    @Column(name = "share_set")
    private UUID shareSet;

    @Enumerated(EnumType.STRING)
    private PipelineState state;

    @Column(name = "state_on")
    private LocalDate stateOn;

    /** Day of the last result of the analysis. */
    @Column(name = "rated_on")
    private LocalDate ratedOn;

    private Pesos asked;

    private Pesos postulated;

    private Pesos approved;

    private Pesos awarded;

    @Column(name = "recorded_on")
    private Instant recordedOn;

    @ElementCollection
    @CollectionTable(name = "initiative_commune", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "commune_cut")
    private Set<String> communes = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_system", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "water_system_id")
    private Set<UUID> systems = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_funding", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<Funding> funding = new HashSet<>();

    protected Initiative() {
    }

    /** @param name by the rule process, object and place */
    public Initiative(UUID id, String name, InitiativeContent content, UUID shareSet, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.recordedOn = Objects.requireNonNull(now);
        this.state = PipelineState.IDEA;
        describe(name, content, shareSet);
    }

    /** Says otherwise what it is. @param shareSet under which its shares were written down */
    public void describe(String name, InitiativeContent content, UUID shareSet) {
        this.name = Objects.requireNonNull(name);
        this.process = Objects.requireNonNull(content.process());
        this.object = Objects.requireNonNull(content.object());
        this.place = Objects.requireNonNull(content.place());
        this.typology = Objects.requireNonNull(content.typology());
        this.stage = Objects.requireNonNull(content.stage());
        this.bipCode = content.bipCode();
        this.shareSet = Objects.requireNonNull(shareSet);
        this.asked = content.asked();
        communes.retainAll(content.communes());
        communes.addAll(content.communes());
        systems.retainAll(content.systems());
        systems.addAll(content.systems());
        var asks = content.asks().stream().map(Funding::new).toList();
        funding.retainAll(asks);
        funding.addAll(asks);
    }

    /** One of its committees was the duplicate of another. */
    public void follow(UUID duplicate, UUID survivor) {
        if (systems.remove(duplicate)) {
            systems.add(survivor);
        }
    }

    /** Where it stands by its events in force. */
    public void stand(List<PipelineEvent> events) {
        state = PipelineState.of(events);
        stateOn = events.stream().map(PipelineEvent::on).max(LocalDate::compareTo).orElse(null);
        ratedOn = events.stream().filter(event -> event.kind() == EventKind.RATE).map(PipelineEvent::on).max(LocalDate::compareTo)
                .orElse(null);
        var figures = PipelineFigures.of(events);
        postulated = amount(figures, PipelineFigure.POSTULATED);
        approved = amount(figures, PipelineFigure.APPROVED);
        awarded = amount(figures, PipelineFigure.AWARDED);
    }

    private static Pesos amount(PipelineFigures figures, PipelineFigure figure) {
        return figures.event(figure).map(PipelineEvent::amount).orElse(null);
    }

    /** @param shares of its last set */
    public InitiativeContent content(Map<UUID, BigDecimal> shares) {
        return new InitiativeContent(process, object, place, typology, stage, bipCode, communes, systems, shares,
                funding.stream().map(Funding::ask).toList());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Typology typology() {
        return typology;
    }

    public InvestmentStage stage() {
        return stage;
    }

    public String bipCode() {
        return bipCode;
    }

    public UUID shareSet() {
        return shareSet;
    }

    public PipelineState state() {
        return state;
    }

    public LocalDate stateOn() {
        return stateOn;
    }

    /** Day of the last result of the analysis; null while there is none. */
    public LocalDate ratedOn() {
        return ratedOn;
    }

    /** In all; null when nothing is written down. */
    public Pesos asked() {
        return asked;
    }

    /** Null while it does not count. */
    public Pesos amount(PipelineFigure figure) {
        return switch (figure) {
            case POSTULATED -> postulated;
            case APPROVED -> approved;
            case AWARDED -> awarded;
        };
    }

    public Instant recordedOn() {
        return recordedOn;
    }
}
