package cl.vertiente.design.boundary;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.domain.DesignContent;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A design as it is asked to be kept. What nobody knows yet is absent.
 *
 * @param stage for which its file asks money
 * @param leader identifier of the person who answers for it
 * @param beneficiaries people who will drink of it
 * @param dwellings that it connects
 * @param systems identifiers of the committees that it is for
 * @param gaps that it answers; absent for none
 * @param products what it is to deliver, one of a kind
 */
public record DesignRequest(@NotNull UUID agreementId, @NotBlank @Size(max = 160) @Printable String name,
        @Size(max = 1000) String objective,
        @NotNull InvestmentStage stage, UUID leader, @Min(0) @Max(1_000_000) Integer beneficiaries, @Min(0) @Max(300_000) Integer dwellings,
        SettlementType settlementType, @NotNull @Size(min = 1, max = 60) Set<@NotNull UUID> systems,
        @Size(max = 60) @Valid List<@NotNull AnsweredGap> gaps,
        @NotNull @Size(max = 40) @Valid List<@NotNull Product> products) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /** A gap that it answers. @param waterSystemId the committee that lacks it */
    public record AnsweredGap(@NotNull UUID gapId, @NotNull UUID waterSystemId) {
    }

    /**
     * What it is to deliver.
     *
     * @param kind code of the catalogue
     * @param responsible identifier of a person of the programme
     * @param contractor who makes it, when it is nobody of the programme
     * @param weight of its percentage among those of the others; one when absent
     */
    public record Product(@NotBlank @Size(max = 40) String kind, UUID responsible, @Size(max = 160) @Printable String contractor,
            @NotNull LocalDate plannedStart, @NotNull LocalDate plannedEnd, @Min(1) @Max(100) Integer weight) {

        private DesignContent.Planned planned() {
            return new DesignContent.Planned(kind.strip(), responsible, text(contractor), plannedStart, plannedEnd,
                    weight == null ? 1 : weight);
        }
    }

    /** @throws cl.vertiente.shared.Invalid when it does not agree with itself */
    DesignContent content() {
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (int i = 0; i < products.size(); i++) {
            var product = products.get(i);
            var at = "/products/" + i;
            faults.when(!seen.add(product.kind().strip()), "design.product.twice", at + "/kind");
            faults.when(product.plannedEnd().isBefore(product.plannedStart()), "design.product.ends-before", at + "/plannedEnd");
            faults.when(product.plannedStart().isBefore(FIRST), "design.product.day", at + "/plannedStart");
            faults.when(!product.plannedEnd().isBefore(LAST), "design.product.day", at + "/plannedEnd");
            faults.when(product.responsible() == null && text(product.contractor()) == null, "design.product.nobody", at + "/responsible");
        }
        Map<UUID, UUID> answered = new TreeMap<>();
        for (var gap : gaps == null ? List.<AnsweredGap>of() : gaps) {
            var at = "/gaps/" + answered.size();
            faults.when(answered.putIfAbsent(gap.gapId(), gap.waterSystemId()) != null, "design.gap.twice", at + "/gapId");
            faults.when(!systems.contains(gap.waterSystemId()), "design.gap.other-committee", at + "/waterSystemId");
        }
        faults.raise();
        return new DesignContent(name.strip(), text(objective), stage, leader, beneficiaries, dwellings, settlementType, systems,
                answered, products.stream().map(Product::planned).toList());
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
