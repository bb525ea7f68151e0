package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The part of an amount of an initiative that falls to one agreement and one commune. All parts of an amount add up to it, whichever of
 * them are in view: nothing can be counted twice.
 *
 * @param event that said the amount
 * @param commune CUT; an amount is shared by the communes of the initiative in equal parts
 * @param on the day on which it happened
 * @param source whose money it is; null where nobody said
 * @param document hash of what proves it; null when nothing does
 */
public record FigureCell(MultiplierFigure figure, UUID event, UUID agreement, String commune, Pesos amount, LocalDate on,
        FundingSource source, Typology typology, String document) {

    /** @param events those in force, in any order */
    public static List<FigureCell> of(List<PipelineEvent> events, InitiativeContent content) {
        var cells = new ArrayList<FigureCell>();
        var figures = PipelineFigures.of(events);
        for (var figure : PipelineFigure.values()) {
            figures.event(figure).ifPresent(event -> cells.addAll(parts(MultiplierFigure.of(figure), event,
                    figures.source(figure).orElse(null), content)));
        }
        events.stream().filter(event -> event.kind() == EventKind.PRIVATE_CONTRIBUTION).forEach(event ->
                cells.addAll(parts(MultiplierFigure.PRIVATE, event, FundingSource.PRIVATE, content)));
        return cells;
    }

    public boolean isEvidenced() {
        return document != null;
    }

    /** By all its agreements, then by all its communes; a part of no peso is none. */
    private static List<FigureCell> parts(MultiplierFigure figure, PipelineEvent event, FundingSource source, InitiativeContent content) {
        var parts = new ArrayList<FigureCell>();
        var agreements = List.copyOf(content.shares().keySet());
        var amounts = event.amount().split(List.copyOf(content.shares().values()));
        for (int i = 0; i < agreements.size(); i++) {
            var byCommune = amounts.get(i).split(Collections.nCopies(content.communes().size(), BigDecimal.ONE));
            int each = 0;
            for (var commune : content.communes()) {
                var amount = byCommune.get(each++);
                if (amount.isPositive()) {
                    parts.add(new FigureCell(figure, event.id(), agreements.get(i), commune, amount, event.on(), source,
                            content.typology(), event.document()));
                }
            }
        }
        return parts;
    }
}
