package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The products of an agreement, agreed and done, as they are shown. A percentage that nobody can tell is absent, never zero.
 *
 * @param percent physical progress of the programme
 * @param observedShare percent of the budget that it is told of
 * @param products owed now, by component and code
 * @param withdrawn signed, and owed no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(BigDecimal percent, BigDecimal observedShare, List<PhysicalProgress.ComponentProgress> components,
        List<ProductView> products, List<Agreed> withdrawn) {

    /** What is agreed of a product. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Agreed(UUID id, String code, Component component, String name, String unit, BigDecimal goal, BigDecimal weight,
            LocalDate plannedStart, LocalDate plannedEnd, boolean milestone, UUID responsibleId, String responsible) {
    }

    /**
     * A product with what is agreed now and was signed, and what was done of it.
     *
     * @param baseline what was signed; absent when an amendment added it
     * @param done absent while nobody reported on it
     * @param percent of its goal, at most a hundred
     * @param rows address of the reports
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProductView(Agreed agreed, Agreed baseline, BigDecimal done, LocalDate reportedOn, BigDecimal percent, int reports,
            @JsonProperty("_rows") String rows) {
    }

    /** One report on a product. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(UUID id, UUID productId, LocalDate reportedOn, BigDecimal done, String note, String evidence,
            java.time.Instant recordedAt, String recordedBy) {
    }
}
