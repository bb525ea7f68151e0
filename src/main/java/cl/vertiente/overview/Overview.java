package cl.vertiente.overview;

import cl.vertiente.access.OpenSteps;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.ledger.domain.Balance;
import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the home page says.
 *
 * @param matrix the committees that the agreements serve now
 * @param figures where the money of each agreement stands; empty for whom it is no business
 * @param waiting what waits for a verb of the caller
 * @param alerts about the agreements, the most pressing first; empty for whom they are no business
 */
public record Overview(List<Row> matrix, List<Money> figures, List<OpenSteps.Waiting> waiting, List<AlertView> alerts) {

    /** How many records of each component stand in which state at a committee; empty where there are none. */
    public record Row(UUID agreementId, UUID waterSystemId, String waterSystem, @JsonProperty("DIAGNOSIS") Map<String, Long> diagnosis,
            @JsonProperty("IMPROVEMENT") Map<String, Long> improvement, @JsonProperty("DESIGN") Map<String, Long> design,
            @JsonProperty("TRAINING") Map<String, Long> training) {

        static Row of(UUID agreementId, ParticipationView served, Map<Component, Map<UUID, Map<String, Long>>> told) {
            return new Row(agreementId, served.waterSystemId(), served.waterSystem(), at(served, told, Component.DIAGNOSIS),
                    at(served, told, Component.IMPROVEMENT), at(served, told, Component.DESIGN), at(served, told, Component.TRAINING));
        }

        private static Map<String, Long> at(ParticipationView served, Map<Component, Map<UUID, Map<String, Long>>> told, Component one) {
            return told.getOrDefault(one, Map.of()).getOrDefault(served.waterSystemId(), Map.of());
        }
    }

    /** Where the money of one agreement stands. */
    public record Money(UUID agreementId, String agreementCode, Pesos totalAmount, Balance balance) {
    }
}
