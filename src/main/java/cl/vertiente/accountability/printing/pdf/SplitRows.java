package cl.vertiente.accountability.printing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows higher than a page: the exporter writes what runs over as a row of its own, without the cells that were already complete. Here it
 * goes back into the row that it continues, cell by cell, by the left edge of its text.
 */
final class SplitRows {

    private final Drawn drawn;

    SplitRows(Drawn drawn) {
        this.drawn = drawn;
    }

    /** Joins the row to the last one of the table when it is its rest; says whether it was. */
    boolean joined(Tag table, Tag rest) {
        Tag last = table.kids.get(table.kids.size() - 1);
        boolean continues = width(rest) < width(table.kids.get(0)) && width(last) == width(table.kids.get(0))
                && pages(rest).stream().allMatch(page -> pages(last).stream().allMatch(before -> before < page));
        if (continues) {
            rest.kids.forEach(cell -> append(nearest(last, cell), cell));
        }
        return continues;
    }

    private Tag nearest(Tag row, Tag cell) {
        return row.kids.stream().min(Comparator.comparingDouble(candidate -> Math.abs(left(candidate) - left(cell)))).orElseThrow();
    }

    private static void append(Tag cell, Tag rest) {
        paragraphs(cell);
        paragraphs(rest);
        cell.kids.addAll(rest.kids);
    }

    private static void paragraphs(Tag cell) {
        if (!cell.marks.isEmpty()) {
            Tag paragraph = new Tag("P");
            paragraph.marks.addAll(cell.marks);
            cell.marks.clear();
            cell.kids.add(0, paragraph);
        }
    }

    private static int width(Tag row) {
        int width = 0;
        for (Tag cell : row.kids) {
            width += cell.columns;
        }
        return width;
    }

    private double left(Tag cell) {
        List<Float> edges = new ArrayList<>();
        cell.eachMark(mark -> edges.add(drawn.left(mark)));
        return edges.stream().min(Comparator.naturalOrder()).orElse(Float.MAX_VALUE);
    }

    private static List<Integer> pages(Tag row) {
        List<Integer> pages = new ArrayList<>();
        row.eachMark(mark -> pages.add(mark.page()));
        return pages;
    }
}
