package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An initiative as lists and spreadsheets show it.
 *
 * @param bipCode null while it has none
 * @param state derived from its events
 * @param stateOn day of the last event; null while there is none
 * @param asked in all, by year and source; null when nothing is written down
 * @param postulated public money that it asked, null while it does not count; so approved and awarded
 * @param communes by name
 * @param agreements in view that brought it forth, by code
 * @param turn whose step is next
 * @param clocks that run
 */
public record InitiativeRow(UUID id, String name, String bipCode, Typology typology, InvestmentStage stage, PipelineState state,
        LocalDate stateOn, Pesos asked, Pesos postulated, Pesos approved, Pesos awarded, List<String> communes, List<String> agreements,
        Instant recordedOn, PipelineTurn turn, List<PipelineClock> clocks) {
}
