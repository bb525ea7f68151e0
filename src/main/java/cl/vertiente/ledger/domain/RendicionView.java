package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A rendering as it is shown.
 *
 * @param key {@code 2026-03}, or {@code 2026-03-R1} for a regularisation
 * @param openingBalance a); null in a regularisation, which moves no balance
 * @param dueDate last day to send it, in working days of the month after
 * @param reviewDueDate last day for the regional government to rule, null before it is sent
 * @param figures the same amounts with the address of the rows that each adds up
 */
public record RendicionView(UUID id, UUID agreementId, String agreementCode, String regionCut, String key, Period period,
        RendicionKind kind, RendicionState state, LocalDate dueDate, LocalDate reviewDueDate, Pesos openingBalance, Pesos received,
        Pesos totalToRender, Pesos operation, Pesos personnel, Pesos investment, Pesos totalRendered, Pesos repaid, Pesos closingBalance,
        List<Figure> figures, List<BlockerView> blockers, BankView bank, String sisrecReportNumber, LocalDate sisrecSentOn,
        String sisrecProof, String regularises, List<TransitionView> transitions, @JsonIgnore long version) {

    /** One figure of block IV: its letter, its amount, and where its rows are. */
    public record Figure(String letter, String key, Pesos amount, @JsonProperty("_rows") String rows) {
    }

    /** What stands in the way, the sentence with the way out, and where to go for it. */
    public record BlockerView(Blocker.Code code, String message, UUID voucherId, String folio) {
    }

    /** Bank balance, items in transit and what is left to explain. */
    public record BankView(Pesos balance, List<BankItem> items, String explanation, Pesos difference) {
    }

    /** One item in transit. */
    public record BankItem(String description, Pesos amount) {
    }

    /** Who did what, when. */
    public record TransitionView(RendicionVerb verb, RendicionState to, UUID personId, String person, String post, Instant at,
            String words) {
    }

    @JsonIgnore
    public boolean isDraft() {
        return state == RendicionState.BORRADOR;
    }

    @JsonIgnore
    public boolean isRegularisation() {
        return kind == RendicionKind.REGULARIZACION;
    }

    /** The last transition of a verb, null when there was none. */
    public TransitionView last(RendicionVerb verb) {
        return transitions.stream().filter(t -> t.verb() == verb).reduce((a, b) -> b).orElse(null);
    }
}
