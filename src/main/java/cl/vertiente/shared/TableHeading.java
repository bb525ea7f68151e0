package cl.vertiente.shared;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The row of headings of a table that somebody brought, and where each known column stands, in whatever order.
 *
 * @param row number of the row in the file
 * @param <C> the columns that are known
 */
public record TableHeading<C extends Enum<C>>(int row, Map<C, Integer> columns) {

    private static final int LOOKED_AT = 40;
    private static final int RECOGNISABLE = 3;

    private record Found<C>(C column, int index, String heading) {
    }

    /**
     * @param type of the columns
     * @param headed which column a heading names
     * @return empty when no row near the top looks like the headings that are looked for
     * @throws Invalid when a column is there twice, or the whole row
     */
    public static <C extends Enum<C>> Optional<TableHeading<C>> in(List<TableRow> rows, Class<C> type,
            Function<String, Optional<C>> headed) {
        return rows.stream().limit(LOOKED_AT).filter(row -> read(row, headed).size() >= RECOGNISABLE).findFirst()
                .map(row -> of(rows, row, type, headed));
    }

    private static <C> List<Found<C>> read(TableRow row, Function<String, Optional<C>> headed) {
        return IntStream.range(0, row.cells().size()).boxed().flatMap(i -> {
            var heading = row.text(i);
            return heading == null ? Stream.<Found<C>>empty()
                    : headed.apply(heading).map(column -> new Found<>(column, i, heading)).stream();
        }).toList();
    }

    private static <C extends Enum<C>> TableHeading<C> of(List<TableRow> rows, TableRow head, Class<C> type,
            Function<String, Optional<C>> headed) {
        var columns = new EnumMap<C, Integer>(type);
        for (var each : read(head, headed)) {
            if (columns.put(each.column(), each.index()) != null) {
                throw new Invalid("shared.table.column-twice", "/file", each.heading().replaceAll("\\s+", " "), head.number());
            }
        }
        rows.stream().filter(row -> row.number() > head.number())
                .filter(row -> read(row, headed).stream().map(Found::column).distinct().count() >= columns.size())
                .findFirst().ifPresent(again -> {
                    throw new Invalid("shared.table.heading-twice", "/file", head.number(), again.number());
                });
        return new TableHeading<>(head.number(), columns);
    }
}
