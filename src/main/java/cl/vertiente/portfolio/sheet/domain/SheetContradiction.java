package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a sheet contradicts itself about a code. It is said and nothing is chosen.
 *
 * @param rows by which people find them
 * @param says what stands there
 */
public record SheetContradiction(Code code, List<Integer> rows, List<String> says) {

    /** What does not agree with what. */
    public enum Code {
        /** The same eight digits with different digits behind the dash. */
        TWO_DIGITS(true),
        /** Approved by the council, on no day. */
        APPROVED_WITHOUT_DAY(true),
        /** Two results of one day. */
        TWO_RESULTS_OF_A_DAY(true),
        /** A favourable result on two days of the same row. */
        TWO_DAYS_OF_RS(false),
        /** A day of the council, and a state that says no approval. */
        DAY_WITHOUT_APPROVAL(false),
        /** Refused or replaced, and yet recommended. */
        OVER_AND_RECOMMENDED(false),
        /** Approved before any favourable result. */
        APPROVED_BEFORE_RESULT(false),
        /** A result of a day before it was received. */
        RESULT_BEFORE_RECEPTION(false),
        /** A result on no day. */
        RESULT_WITHOUT_DAY(false),
        /** The last result of the remarks is another than that of the column. */
        REMARKS_SAY_OTHERWISE(false),
        /** Two amounts for the same budget year. */
        TWO_AMOUNTS_OF_A_YEAR(false),
        /** More is asked than it costs. */
        ASKED_ABOVE_TOTAL(false),
        /** Not in force, and yet approved. */
        NOT_IN_FORCE_AND_APPROVED(false);

        private final boolean decisive;

        Code(boolean decisive) {
            this.decisive = decisive;
        }
    }

    /** Whether the state depends on what is true. */
    public boolean isDecisive() {
        return code.decisive;
    }

    static List<SheetContradiction> in(List<SheetRow> rows, List<SheetEvent> events) {
        var found = new ArrayList<SheetContradiction>();
        several(found, Code.TWO_DIGITS, rows, rows.stream().map(SheetRow::digit).collect(Collectors.toCollection(TreeSet::new)));
        rows.forEach(row -> ofRow(found, row));
        var years = new TreeMap<Integer, Set<String>>();
        rows.stream().filter(row -> row.year() != null && row.amount() != null).forEach(row ->
                years.computeIfAbsent(row.year(), year -> new TreeSet<>()).add(row.amount().toString()));
        years.forEach((year, amounts) -> several(found, Code.TWO_AMOUNTS_OF_A_YEAR,
                rows.stream().filter(row -> year.equals(row.year())).toList(), amounts));
        events.stream().filter(event -> event.kind() == EventKind.RATE).collect(Collectors.groupingBy(SheetEvent::on, TreeMap::new,
                Collectors.toList())).values().stream().filter(day -> day.size() > 1).forEach(day ->
                        found.add(new SheetContradiction(Code.TWO_RESULTS_OF_A_DAY, day.stream().map(SheetEvent::row).distinct().toList(),
                                day.stream().map(event -> event.rate().name()).toList())));
        beforeResult(found, events);
        return found;
    }

    private static void several(List<SheetContradiction> found, Code code, List<SheetRow> rows, Set<String> said) {
        if (said.size() > 1) {
            found.add(new SheetContradiction(code, rows.stream().map(SheetRow::row).toList(), List.copyOf(said)));
        }
    }

    private static void ofRow(List<SheetContradiction> found, SheetRow row) {
        var received = row.days().get(SheetColumn.RECEIVED);
        var rated = row.days().get(SheetColumn.RATE_DATE);
        var recommended = row.days().get(SheetColumn.RS_DATE);
        var approved = row.days().get(SheetColumn.CORE_DATE);
        when(found, row.saysApproved() && approved == null, Code.APPROVED_WITHOUT_DAY, row, row.state());
        when(found, approved != null && row.state() != null && !row.saysApproved(), Code.DAY_WITHOUT_APPROVAL, row, row.state(), approved);
        when(found, row.saysOver() && row.result() == Rate.RS, Code.OVER_AND_RECOMMENDED, row, row.state(), row.rate());
        when(found, rated != null && received != null && rated.isBefore(received), Code.RESULT_BEFORE_RECEPTION, row, rated, received);
        when(found, row.rate() != null && !row.rate().equals("SIN RATE") && rated == null, Code.RESULT_WITHOUT_DAY, row, row.rate());
        when(found, row.result() == Rate.RS && rated != null && recommended != null && !rated.equals(recommended), Code.TWO_DAYS_OF_RS,
                row, rated, recommended);
        when(found, row.amount() != null && row.total() != null && row.amount().exceeds(row.total()), Code.ASKED_ABOVE_TOTAL, row,
                row.amount(), row.total());
        when(found, "NO VIGENTE".equals(row.validity()) && row.saysApproved(), Code.NOT_IN_FORCE_AND_APPROVED, row, row.validity(),
                row.state());
        row.events().stream().filter(SheetEvent::isRemark).max(Comparator.comparing(SheetEvent::on)).ifPresent(last -> {
            var said = last.kind() == EventKind.RATE ? last.rate().name() : last.kind() == EventKind.INADMISSIBLE ? "INADMISIBLE"
                    : "ADMISIBLE";
            when(found, row.rate() != null && rated != null && (!said.equals(row.rate()) || !last.on().equals(rated))
                    && !last.on().isBefore(rated) , Code.REMARKS_SAY_OTHERWISE, row, row.rate(), rated, said, last.on());
        });
    }

    private static void beforeResult(List<SheetContradiction> found, List<SheetEvent> events) {
        events.stream().filter(event -> event.kind() == EventKind.CORE_APPROVAL)
                .filter(event -> events.stream().noneMatch(other -> other.kind() == EventKind.RATE && other.rate().isFavourable()
                        && !other.on().isAfter(event.on())))
                .forEach(event -> found.add(new SheetContradiction(Code.APPROVED_BEFORE_RESULT, List.of(event.row()),
                        List.of(shown(event.on())))));
    }

    private static void when(List<SheetContradiction> found, boolean wrong, Code code, SheetRow row, Object... says) {
        if (wrong) {
            found.add(new SheetContradiction(code, List.of(row.row()), java.util.Arrays.stream(says).filter(Objects::nonNull)
                    .map(SheetContradiction::shown).toList()));
        }
    }

    private static String shown(Object said) {
        return said instanceof LocalDate day ? cl.vertiente.shared.Show.date(day) : said.toString();
    }
}
