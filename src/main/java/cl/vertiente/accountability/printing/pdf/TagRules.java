package cl.vertiente.accountability.printing.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the exporter's elements into those of PDF/UA-1 (ISO 14289-1): standard names, one Table for a table that runs over pages, headers
 * with a scope. What repeats on every page (exporter's anchors, elements tagged {@code Reference}, repeated header rows) leaves the tree
 * and becomes an artifact.
 *
 * <p>Rows need not be inside a table: neighbouring rows form one, which ends at anything that is not a row, or at a header row with other
 * texts than its own.</p>
 */
final class TagRules {

    private final Drawn drawn;
    private final SplitRows splitRows;
    private final List<Mark> artifacts = new ArrayList<>();

    private TagRules(Drawn drawn) {
        this.drawn = drawn;
        this.splitRows = new SplitRows(drawn);
    }

    /**
     * Puts the tree in order.
     *
     * @param drawn texts by which equal headers are recognised, and edges by which a row that runs over a page finds its columns again
     * @return the pieces that became artifacts
     */
    static List<Mark> apply(Tag root, Drawn drawn) {
        TagRules rules = new TagRules(drawn);
        rules.prune(root);
        rules.rename(root);
        rules.assembleTables(root);
        return rules.artifacts;
    }

    private void prune(Tag tag) {
        tag.kids.removeIf(kid -> {
            if (isDecoration(kid)) {
                kid.eachMark(artifacts::add);
                return true;
            }
            prune(kid);
            return kid.kids.isEmpty() && kid.marks.isEmpty() && !kid.is("TD") && !kid.is("TH");
        });
    }

    private boolean isDecoration(Tag tag) {
        return switch (tag.type) {
            case "Anchor", "Reference" -> true;
            case "Image" -> tag.alternative == null;
            default -> tag.kids.isEmpty() && !tag.marks.isEmpty() && areEmpty(tag.marks);
        };
    }

    /** A plain loop: it is asked for each cell of the file. */
    private boolean areEmpty(List<Mark> marks) {
        for (Mark mark : marks) {
            if (!drawn.isEmpty(mark)) {
                return false;
            }
        }
        return true;
    }

    private void rename(Tag tag) {
        tag.kids.forEach(this::rename);
        switch (tag.type) {
            case "Text" -> tag.type = "P";
            case "Image" -> tag.type = "Figure";
            case "TD", "TH" -> {
                if (tag.kids.size() == 1 && tag.kids.get(0).is("P")) {
                    takeIn(tag);
                }
            }
            default -> {
                if (tag.isHeading()) {
                    takeIn(tag);
                }
            }
        }
    }

    /** What stands in its elements stands in the tag itself. */
    private static void takeIn(Tag tag) {
        List<Mark> content = new ArrayList<>(1);
        tag.eachMark(content::add);
        tag.kids.clear();
        tag.marks.clear();
        tag.marks.addAll(content);
    }

    private void assembleTables(Tag parent) {
        List<Tag> flat = new ArrayList<>();
        for (Tag kid : parent.kids) {
            if (kid.is("Table")) {
                flat.addAll(kid.kids);
            } else {
                flat.add(kid);
            }
        }
        parent.kids.clear();
        Tag table = null;
        Set<String> headers = new HashSet<>();
        for (Tag kid : flat) {
            if (!kid.is("TR")) {
                table = null;
                parent.kids.add(kid);
                continue;
            }
            boolean header = isHeader(kid);
            boolean afterData = header && table != null && !table.kids.stream().allMatch(TagRules::isHeader);
            if (afterData && headers.contains(textOf(kid))) {
                kid.eachMark(artifacts::add);
                continue;
            }
            if (table != null && !header && splitRows.joined(table, kid)) {
                continue;
            }
            if (table == null || afterData) {
                table = new Tag("Table");
                headers.clear();
                parent.kids.add(table);
            }
            if (header) {
                headers.add(textOf(kid));
            }
            giveScope(kid, header ? "Column" : "Row");
            table.kids.add(kid);
        }
    }

    private static boolean isHeader(Tag row) {
        for (Tag cell : row.kids) {
            if (!cell.is("TH")) {
                return false;
            }
        }
        return true;
    }

    private static void giveScope(Tag row, String scope) {
        for (Tag cell : row.kids) {
            if (cell.is("TH")) {
                cell.scope = scope;
            }
        }
    }

    private String textOf(Tag tag) {
        List<Mark> content = new ArrayList<>();
        tag.eachMark(content::add);
        return content.stream().map(drawn::text).collect(Collectors.joining("|"));
    }
}
