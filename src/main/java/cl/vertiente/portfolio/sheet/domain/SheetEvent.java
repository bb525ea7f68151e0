package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.PipelineEvent;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event that a row proposes.
 *
 * @param amount null where its kind has none
 * @param row where it was read
 * @param column in which
 */
public record SheetEvent(EventKind kind, LocalDate on, Rate rate, Pesos amount, FundingSource source, int row, SheetColumn column) {

    /** Two that say the same are one, wherever they were read. */
    public String key() {
        return kind + " " + on + " " + rate + " " + amount;
    }

    /** Under which it is recorded: the same whenever it is brought. */
    public UUID idFor(UUID initiativeId) {
        return Ids.derived(initiativeId, "sheet " + key());
    }

    /** Read out of remarks. */
    public boolean isRemark() {
        return column == SheetColumn.REMARKS;
    }

    PipelineEvent inPipeline() {
        return new PipelineEvent(idFor(new UUID(0, 0)), kind, on, rate, amount, null, null);
    }
}
