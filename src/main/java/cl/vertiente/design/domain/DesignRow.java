package cl.vertiente.design.domain;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.portfolio.domain.InvestmentStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A design as lists and spreadsheets show it.
 *
 * @param stage for which its file asks money
 * @param leader name of who answers for it; null while nobody does
 * @param percent by the weights of its products; null when none is planned
 * @param products how many are planned, and how many of them are delivered
 * @param plannedStart the earliest of its products, null when none is planned
 * @param startedOn the first day on which something was done; null while nothing is
 * @param finishedOn the day since which every product is whole; null while one is not
 * @param systems the committees that it is for, by name
 * @param communes where they are, by name
 * @param beneficiaries null when unknown; so dwellings and the type of settlement
 */
public record DesignRow(UUID id, String code, UUID agreementId, String agreement, String regionCut, String region, String name,
        InvestmentStage stage, DesignState state, String leader, BigDecimal percent, long products, long productsDone,
        LocalDate plannedStart, LocalDate plannedEnd, LocalDate startedOn, LocalDate finishedOn, List<String> systems,
        List<String> communes, Integer beneficiaries, Integer dwellings, SettlementType settlementType, Instant recordedOn) {
}
