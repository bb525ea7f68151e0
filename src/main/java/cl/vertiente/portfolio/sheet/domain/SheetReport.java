package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.RowOutcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a working sheet.
 *
 * @param rows all of them in their order: each is in exactly one class
 * @param codes what they say together, by BIP code
 * @param unknownHeadings from which nothing was read
 */
public record SheetReport(List<Row> rows, List<Entry> codes, List<String> unknownHeadings) {

    /** What is said of a row. @param row by which people find it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(int row, RowOutcome outcome, String bip, List<String> messages) {
    }

    /**
     * What the rows of a code say together.
     *
     * @param initiativeId under which it is kept, or would be
     * @param known whether it is there
     * @param state where the events that are taken as they stand bring it; absent when the sheet says two things of which one decides
     * @param dated the same, whatever else the sheet says
     * @param confirmed where all of them bring it, once a person confirmed those that need it; absent when that is the same
     * @param against where the sheet contradicts itself, in words
     * @param obstacles why it cannot be taken, in words; empty when it can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String bip, String name, UUID initiativeId, boolean known, PipelineState state, PipelineState dated,
            PipelineState confirmed, List<Line> lines, List<Proposal> events, List<String> against, List<String> obstacles) {

        /** Whether anything of it would be recorded. */
        public RowOutcome outcome() {
            if (!obstacles.isEmpty()) {
                return RowOutcome.REJECTED;
            }
            return !known ? RowOutcome.CREATED : events.stream().allMatch(event -> event.known() || event.obstacle() != null)
                    ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
        }
    }

    /** A row of a code in short. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(int row, Integer year, Pesos amount, String state, String rate) {
    }

    /**
     * An event that is proposed.
     *
     * @param confirm only with a person's yes: it stands in remarks, or another row says otherwise
     * @param known it was recorded before
     * @param obstacle why it cannot be recorded, in words; absent when it can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposal(UUID id, EventKind kind, LocalDate on, Rate rate, Pesos amount, FundingSource source, int row,
            SheetColumn column, boolean confirm, boolean known, String obstacle) {
    }

    public int count(RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
