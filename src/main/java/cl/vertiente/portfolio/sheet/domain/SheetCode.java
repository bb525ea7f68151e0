package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.PipelineEvent;
import cl.vertiente.portfolio.domain.PipelineState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a sheet says of one BIP code, in however many rows and years.
 *
 * @param number eight digits
 * @param rows in the order of the sheet
 * @param events once each, as they happened; of those that say the same the first that is no remark
 * @param against where the sheet contradicts itself
 */
public record SheetCode(String number, List<SheetRow> rows, List<SheetEvent> events, List<SheetContradiction> against) {

    /** @param rows of one code that can be read, in the order of the sheet */
    public static SheetCode of(String number, List<SheetRow> rows) {
        Map<String, SheetEvent> once = new LinkedHashMap<>();
        rows.stream().flatMap(row -> row.events().stream()).sorted(Comparator.comparing(SheetEvent::isRemark))
                .forEach(event -> once.putIfAbsent(event.key(), event));
        var events = once.values().stream()
                .sorted(Comparator.comparing(SheetEvent::inPipeline, PipelineEvent.AS_IT_HAPPENED)).toList();
        return new SheetCode(number, rows, events, SheetContradiction.in(rows, events));
    }

    /** By code, in the order in which they first stand there. */
    public static List<SheetCode> all(List<SheetRow> rows) {
        return rows.stream().filter(row -> row.number() != null).collect(Collectors.groupingBy(SheetRow::number, LinkedHashMap::new,
                Collectors.toList())).entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    /** With its dash; empty when its rows say two. */
    public Optional<String> bip() {
        var digits = rows.stream().map(SheetRow::digit).distinct().toList();
        return digits.size() == 1 ? Optional.of(number + "-" + digits.get(0)) : Optional.empty();
    }

    public String shown() {
        return number + "-" + rows.stream().map(SheetRow::digit).distinct().sorted().collect(Collectors.joining("/"));
    }

    /** What describes it: its row of the latest budget year, of several of one year the last. */
    public SheetRow latest() {
        return rows.stream().max(Comparator.comparing((SheetRow row) -> row.year() == null ? 0 : row.year())
                .thenComparing(SheetRow::line)).orElseThrow();
    }

    /** Whether the sheet says two things of which one decides where it stands. */
    public boolean isUndecided() {
        return against.stream().anyMatch(SheetContradiction::isDecisive);
    }

    /** Where events bring it, whatever else the sheet says. */
    public static PipelineState after(List<SheetEvent> events) {
        return PipelineState.of(events.stream().map(SheetEvent::inPipeline).toList());
    }

    /** Another one says something else of the same. */
    public boolean isDisputed(SheetEvent event) {
        return events.stream().anyMatch(other -> !other.equals(event) && other.kind() == event.kind() && other.on().equals(event.on())
                && other.kind() != EventKind.ADMISSIBILITY);
    }

    /** It stands in remarks, or another one says otherwise: it is taken with a person's yes alone. */
    public boolean isToConfirm(SheetEvent event) {
        return event.isRemark() || isDisputed(event);
    }
}
