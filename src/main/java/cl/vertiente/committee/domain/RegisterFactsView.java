package cl.vertiente.committee.domain;

import java.time.LocalDate;

/** What a register says of a system, as the audit trail keeps it. */
public record RegisterFactsView(String source, LocalDate date, SystemState state, SettlementType settlementType, Integer commissioningYear,
        Integer connectionCount, Integer estimatedBeneficiaries, String fundingSource, Segment segment) {
}
