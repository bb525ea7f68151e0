package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A version of what the investment system asks of the file of a design, by stage, with its source. Append-only. */
@Entity
@Table(name = "stage_checklist")
public class StageChecklist {

    private static final Comparator<StageItem> ORDER = Comparator.comparing(StageItem::stage).thenComparingInt(StageItem::position)
            .thenComparing(StageItem::code);

    private static final Comparator<StageChecklist> COMING_IN_FORCE = Comparator.<StageChecklist, LocalDate>comparing(
            one -> one.inForceFrom).thenComparingInt(one -> one.version);

    @Id
    private int version;

    private String source;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private String sha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @ElementCollection
    @CollectionTable(name = "stage_checklist_item", joinColumns = @JoinColumn(name = "version"))
    private List<AskedPaper> items = new ArrayList<>();

    protected StageChecklist() {
    }

    /**
     * What a version says.
     *
     * @param source rule or document that asks it
     * @param inForceFrom since when it is asked
     */
    public record Said(String source, LocalDate inForceFrom, List<StageItem> items) {

        /** Keeps a copy in an order of its own. */
        public Said {
            items = items.stream().sorted(ORDER).toList();
        }
    }

    /** @param sha256 of what was asked, by which the same request is known again */
    public StageChecklist(int version, Said said, String sha256, Instant at, UUID by) {
        this.version = version;
        this.source = Objects.requireNonNull(said.source());
        this.inForceFrom = Objects.requireNonNull(said.inForceFrom());
        this.sha256 = Objects.requireNonNull(sha256);
        this.recordedAt = at;
        this.recordedBy = by;
        said.items().forEach(item -> items.add(new AskedPaper(item)));
    }

    /**
     * The version that counts on a day: of those that were in force by then the one that came in force last, and of one day the newest.
     *
     * @param versions in any order; before the first of them came in force, that one counts
     */
    public static StageChecklist inForce(Collection<StageChecklist> versions, LocalDate day) {
        return versions.stream().filter(one -> !one.inForceFrom.isAfter(day)).max(COMING_IN_FORCE)
                .orElseGet(() -> versions.stream().min(COMING_IN_FORCE).orElseThrow());
    }

    public int version() {
        return version;
    }

    public String sha256() {
        return sha256;
    }

    public Said said() {
        return new Said(source, inForceFrom, items.stream().map(AskedPaper::item).toList());
    }

    /** What is asked at a stage, in its order. */
    public List<StageItem> at(InvestmentStage stage) {
        return said().items().stream().filter(item -> item.stage() == stage).toList();
    }

    /** Whether any stage asks this paper. */
    public boolean asks(String code) {
        return items.stream().anyMatch(paper -> paper.item().code().equals(code));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
