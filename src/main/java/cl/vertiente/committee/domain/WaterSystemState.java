package cl.vertiente.committee.domain;

import java.util.UUID;

/** A water system as the audit trail keeps it before and after a change. */
public record WaterSystemState(String dohId, String officialName, String shortName, String communeCut, UUID operatorId,
        UUID mergedInto, String mergeReason, SystemIdentity identity, RegisterFactsView register, PositionView position) {
}
