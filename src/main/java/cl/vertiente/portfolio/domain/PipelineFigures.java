package cl.vertiente.portfolio.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events that say how much public money an initiative asked, was approved and was awarded: of each the last that was not undone
 * since. A withdrawal undoes all three, a refusal of admission what was asked, a deserted tender or an early end what was awarded.
 * An event that names no source is of the source of what came before it on the way.
 */
public final class PipelineFigures {

    private final Map<PipelineFigure, PipelineEvent> said = new EnumMap<>(PipelineFigure.class);
    private final Map<PipelineFigure, FundingSource> sources = new EnumMap<>(PipelineFigure.class);

    private PipelineFigures() {
    }

    /** @param events those in force, in any order */
    public static PipelineFigures of(List<PipelineEvent> events) {
        var figures = new PipelineFigures();
        PipelineEvent.inOrder(events).forEach(figures::take);
        return figures;
    }

    private void take(PipelineEvent event) {
        switch (event.kind()) {
            case POSTULATION -> keep(PipelineFigure.POSTULATED, event, null);
            case CORE_APPROVAL -> keep(PipelineFigure.APPROVED, event, sources.get(PipelineFigure.POSTULATED));
            case AWARD -> keep(PipelineFigure.AWARDED, event, sources.getOrDefault(PipelineFigure.APPROVED,
                    sources.get(PipelineFigure.POSTULATED)));
            case INADMISSIBLE -> said.remove(PipelineFigure.POSTULATED);
            case DESERTED, EARLY_END -> said.remove(PipelineFigure.AWARDED);
            case WITHDRAWAL -> said.clear();
            default -> { }
        }
    }

    /** Money of companies and committees is no public money. */
    private void keep(PipelineFigure figure, PipelineEvent event, FundingSource before) {
        var source = event.source() == null ? before : event.source();
        sources.put(figure, source);
        if (source != null && !source.isPublic()) {
            said.remove(figure);
        } else {
            said.put(figure, event);
        }
    }

    public Optional<PipelineEvent> event(PipelineFigure figure) {
        return Optional.ofNullable(said.get(figure));
    }

    /** Whose money the event of a figure is; empty where nobody said. */
    public Optional<FundingSource> source(PipelineFigure figure) {
        return Optional.ofNullable(said.containsKey(figure) ? sources.get(figure) : null);
    }
}
