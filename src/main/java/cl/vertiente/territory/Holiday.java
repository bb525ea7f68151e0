package cl.vertiente.territory;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A legal holiday. Two may fall on one day. A new law adds a row; one that is none after all is withdrawn, with the reason, and was one
 * until then: nothing of it changes and nothing is deleted.
 */
@Entity
@Table(name = "holiday")
public class Holiday {

    /** Where it is a holiday. */
    public enum Reach { NATIONAL, REGIONAL, COMMUNAL }

    @Id
    private UUID id;

    private LocalDate day;

    private String name;

    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column(name = "region_cut")
    private String regionCut;

    @Column(name = "commune_cuts")
    private String communeCuts;

    private boolean unwaivable;

    private String source;

    @Column(name = "load_id")
    private UUID loadId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "withdrawal_source")
    private String withdrawalSource;

    protected Holiday() {
    }

    /**
     * What a holiday is.
     *
     * @param regionCut of a regional one
     * @param communeCuts of a communal one, in order
     */
    public record Terms(LocalDate day, String name, Reach reach, String regionCut, List<String> communeCuts, boolean unwaivable) {

        /** Day and place: what is a holiday already by another name needs no second row. */
        String place() {
            return day + " " + reach + switch (reach) {
                case NATIONAL -> "";
                case REGIONAL -> " " + regionCut;
                case COMMUNAL -> " " + String.join("|", communeCuts);
            };
        }
    }

    Holiday(Terms terms, String source, UUID loadId, Instant now) {
        this.id = Ids.next();
        this.day = Objects.requireNonNull(terms.day());
        this.name = Objects.requireNonNull(terms.name());
        this.reach = Objects.requireNonNull(terms.reach());
        this.regionCut = terms.regionCut();
        this.communeCuts = terms.communeCuts().isEmpty() ? null : String.join("|", terms.communeCuts());
        this.unwaivable = terms.unwaivable();
        this.source = Objects.requireNonNull(source);
        this.loadId = loadId;
        this.recordedAt = Objects.requireNonNull(now);
    }

    public LocalDate day() {
        return day;
    }

    public UUID id() {
        return id;
    }

    /** From now on it is none. */
    void withdraw(String reason, String itsSource, UUID person, Instant now) {
        withdrawnAt = now;
        withdrawnBy = person;
        withdrawalReason = Objects.requireNonNull(reason);
        withdrawalSource = Objects.requireNonNull(itsSource);
    }

    LocalDate withdrawnOn() {
        return Chile.dateOf(withdrawnAt);
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Terms terms() {
        return new Terms(day, name, reach, regionCut, communeCuts == null ? List.of() : List.of(communeCuts.split("\\|")), unwaivable);
    }

    boolean appliesIn(String communeCut) {
        return switch (reach) {
            case NATIONAL -> true;
            case REGIONAL -> communeCut.startsWith(regionCut);
            case COMMUNAL -> terms().communeCuts().contains(communeCut);
        };
    }
}
