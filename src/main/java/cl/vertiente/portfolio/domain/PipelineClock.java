package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A clock that runs on an initiative, and whose turn it is while it runs. Its terms are limits of law that are loaded, each as it stood
 * on the day from which it runs.
 *
 * @param since the day from which it runs; absent when no day starts it
 * @param due the last day; absent when nothing says until when
 * @param turn who has to act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PipelineClock(Code code, LocalDate since, LocalDate due, PipelineTurn turn) {

    /** Recommended, and no money approved yet: the result grows old. */
    public static final Set<PipelineState> RECOMMENDED = EnumSet.of(PipelineState.RS, PipelineState.AD, PipelineState.PRIORIZADA);

    /** A contractor was chosen, and it is not over. */
    public static final Set<PipelineState> CONTRACTED = EnumSet.of(PipelineState.ADJUDICADA, PipelineState.EN_EJECUCION,
            PipelineState.PARALIZADA, PipelineState.RECEPCION_PROVISORIA);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What runs out. */
    public enum Code {
        /** Missing information (FI) is to be answered, else it is objected. */
        FI_ANSWER,
        /** A favourable result without money loses its validity. */
        RATE_EXPIRY,
        /** The cost grew beyond what the council approved: it has to agree again. */
        CORE_CHANGE
    }

    /** The terms, as they stood on a day. */
    public interface Rules {

        /** When the term to answer runs out of what was notified on this day. */
        LocalDate answerDue(LocalDate notified);

        /** Budget years of validity, that of the result among them. */
        int validYears(LocalDate rated);

        /** Percent that a cost may grow without the council. */
        BigDecimal margin();
    }

    /**
     * Those that run.
     *
     * @param ratedOn day of the last result; null while there is none
     * @param approved by the council; null while nothing counts
     * @param awarded to a contractor; null while nothing counts
     */
    public static List<PipelineClock> of(PipelineState state, LocalDate ratedOn, Pesos approved, Pesos awarded, Rules rules) {
        var running = new ArrayList<PipelineClock>();
        if (state == PipelineState.FI && ratedOn != null) {
            running.add(new PipelineClock(Code.FI_ANSWER, ratedOn, rules.answerDue(ratedOn), PipelineTurn.FORMULATOR));
        }
        if (RECOMMENDED.contains(state) && ratedOn != null) {
            var last = LocalDate.of(ratedOn.getYear() + rules.validYears(ratedOn) - 1, Month.DECEMBER, 31);
            running.add(new PipelineClock(Code.RATE_EXPIRY, ratedOn, last, PipelineTurn.of(state)));
        }
        if (CONTRACTED.contains(state) && approved != null && awarded != null && awarded.exceeds(most(approved, rules.margin()))) {
            running.add(new PipelineClock(Code.CORE_CHANGE, null, null, PipelineTurn.COUNCIL));
        }
        return running;
    }

    /** Up to which a cost may grow. */
    static Pesos most(Pesos approved, BigDecimal margin) {
        return approved.plus(approved.times(margin.divide(WHOLE, 6, RoundingMode.HALF_UP)));
    }
}
