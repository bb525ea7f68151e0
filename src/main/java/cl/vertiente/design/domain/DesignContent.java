package cl.vertiente.design.domain;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.portfolio.domain.InvestmentStage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a design is, as somebody says it. What nobody knows yet is null, which is not zero.
 *
 * @param stage for which its file asks money
 * @param leader who answers for it
 * @param beneficiaries people who will drink of it
 * @param dwellings that it connects
 * @param settlementType how those dwellings lie
 * @param systems the committees that it is for
 * @param gaps that it answers, each with the committee that lacks it
 * @param products what it is to deliver, one of a kind
 */
public record DesignContent(String name, String objective, InvestmentStage stage, UUID leader, Integer beneficiaries, Integer dwellings,
        SettlementType settlementType, Set<UUID> systems, Map<UUID, UUID> gaps, List<Planned> products) {

    /**
     * A product as it is planned.
     *
     * @param kind code of the catalogue
     * @param responsible person of the programme; null when a contractor alone answers
     * @param contractor who makes it, when it is nobody of the programme
     * @param weight of its percentage in that of the design, among the weights of the others
     */
    public record Planned(String kind, UUID responsible, String contractor, LocalDate start, LocalDate end, int weight) {
    }

    /** Keeps copies in an order of their own: the same content is equal however it came. */
    public DesignContent {
        systems = Collections.unmodifiableSet(new TreeSet<>(systems));
        gaps = Collections.unmodifiableMap(new TreeMap<>(gaps));
        products = products.stream().sorted(Comparator.comparing(Planned::kind)).toList();
    }

    /** The product of this kind; empty when none is planned. */
    public Optional<Planned> product(String kind) {
        return products.stream().filter(product -> product.kind().equals(kind)).findFirst();
    }
}
