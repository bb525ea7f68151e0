package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is missing in the sequence of events, or does not agree with it. It is shown and keeps nothing out: what happened may be entered
 * before what came first (decision 0032).
 *
 * @param event that lacks something
 */
public record SequenceFinding(Code code, UUID event) {

    /** What is missing. */
    public enum Code {
        /** A result of the analysis without an entry to it before. */
        RATE_WITHOUT_ENTRY,
        /** Approved without a favourable result before. */
        CORE_WITHOUT_RATE,
        /** Approved above what is asked. */
        CORE_ABOVE_ASKED,
        /** Put out to tender without an agreement (mandate or transfer) before. */
        TENDER_WITHOUT_AGREEMENT,
        /** Awarded without a tender before. */
        AWARD_WITHOUT_TENDER,
        /** Works without an award before. */
        START_WITHOUT_AWARD,
        /** Works cost more than the council approved and the law lets pass; another agreement of the council mends it, also a later one. */
        AWARD_ABOVE_CORE,
        /** An amount without the document that proves it. */
        WITHOUT_DOCUMENT
    }

    /**
     * Of the events in force, in any order.
     *
     * @param asked what is asked in all; null when nothing is written down
     * @param margin percent by which an award may exceed what the council approved
     */
    public static List<SequenceFinding> of(List<PipelineEvent> events, Pesos asked, BigDecimal margin) {
        var found = new ArrayList<SequenceFinding>();
        Set<EventKind> seen = EnumSet.noneOf(EventKind.class);
        boolean recommended = false;
        var figures = PipelineFigures.of(events);
        for (var event : PipelineEvent.inOrder(events)) {
            seen.add(event.kind());
            switch (event.kind()) {
                case RATE -> {
                    when(found, !seen.contains(EventKind.SNI_ENTRY), Code.RATE_WITHOUT_ENTRY, event);
                    recommended = event.rate().isFavourable();
                }
                case CORE_APPROVAL -> {
                    when(found, !recommended, Code.CORE_WITHOUT_RATE, event);
                    when(found, asked != null && event.amount().exceeds(asked), Code.CORE_ABOVE_ASKED, event);
                }
                case TENDER -> when(found, !seen.contains(EventKind.AGREEMENT), Code.TENDER_WITHOUT_AGREEMENT, event);
                case AWARD -> {
                    when(found, !seen.contains(EventKind.TENDER), Code.AWARD_WITHOUT_TENDER, event);
                    when(found, isAboveCouncil(event, figures, margin), Code.AWARD_ABOVE_CORE, event);
                }
                case START -> when(found, !seen.contains(EventKind.AWARD), Code.START_WITHOUT_AWARD, event);
                default -> { }
            }
            when(found, event.amount() != null && !event.isEvidenced(), Code.WITHOUT_DOCUMENT, event);
        }
        return found;
    }

    /** The award that stands, set against what the council approved last, before it or since (domain: costs above it need it again). */
    private static boolean isAboveCouncil(PipelineEvent award, PipelineFigures figures, BigDecimal margin) {
        return figures.event(PipelineFigure.AWARDED).filter(award::equals).isPresent()
                && figures.event(PipelineFigure.APPROVED).filter(approval -> award.amount().exceeds(PipelineClock.most(approval.amount(),
                        margin))).isPresent();
    }

    private static void when(List<SequenceFinding> found, boolean wrong, Code code, PipelineEvent event) {
        if (wrong) {
            found.add(new SequenceFinding(code, event.id()));
        }
    }
}
