package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An event as far as the state and the figures of an initiative depend on it.
 *
 * @param rate of a RATE, else null
 * @param amount null where it has none
 * @param source of its money; null where it names none
 * @param document hash of what proves it; null when nothing does
 */
public record PipelineEvent(UUID id, EventKind kind, LocalDate on, Rate rate, Pesos amount, FundingSource source, String document) {

    /**
     * By their day; of one day by the order of the way, then by the result, then by identifier: nothing of it knows when somebody wrote it
     * down, so that whatever was entered late stands where it happened.
     */
    public static final Comparator<PipelineEvent> AS_IT_HAPPENED = Comparator.comparing(PipelineEvent::on)
            .thenComparing(PipelineEvent::kind).thenComparing(PipelineEvent::rate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PipelineEvent::id);

    public boolean isEvidenced() {
        return document != null;
    }

    /** The same, proven by a document that came later; what was proven stays so. */
    public PipelineEvent provenBy(String later) {
        return isEvidenced() || later == null ? this : new PipelineEvent(id, kind, on, rate, amount, source, later);
    }

    static List<PipelineEvent> inOrder(List<PipelineEvent> events) {
        return events.stream().sorted(AS_IT_HAPPENED).toList();
    }
}
