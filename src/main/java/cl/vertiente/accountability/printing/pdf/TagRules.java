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
    private final Set<Mark> artifacts = new HashSet<>();

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
    static Set<Mark> apply(Tag root, Drawn drawn) {
        TagRules rules = new TagRules(drawn);
        rules.prune(root);
        rules.rename(root);
        rules.assembleTables(root);
        return rules.artifacts;
    }

    private void prune(Tag tag) {
        tag.kids.removeIf(kid -> {
            boolean decoration = kid.is("Anchor") || kid.is("Reference") || kid.is("Image") && kid.alternative == null
                    || kid.kids.isEmpty() && !kid.marks.isEmpty() && !kid.is("Image") && kid.marks.stream().allMatch(drawn::isEmpty);
            if (decoration) {
                kid.eachMark(artifacts::add);
            }
            return decoration;
        });
        tag.kids.forEach(this::prune);
        tag.kids.removeIf(kid -> kid.kids.isEmpty() && kid.marks.isEmpty() && !kid.is("TD") && !kid.is("TH"));
    }

    private void rename(Tag tag) {
        tag.kids.forEach(this::rename);
        switch (tag.type) {
            case "Text" -> tag.type = "P";
            case "Image" -> tag.type = "Figure";
            default -> {
                boolean single = tag.kids.size() == 1 && tag.kids.get(0).is("P") && (tag.is("TD") || tag.is("TH"));
                if (single || tag.isHeading()) {
                    List<Mark> content = new ArrayList<>();
                    tag.eachMark(content::add);
                    tag.kids.clear();
                    tag.marks.clear();
                    tag.marks.addAll(content);
                }
            }
        }
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
            boolean header = kid.kids.stream().allMatch(cell -> cell.is("TH"));
            boolean afterData = table != null && table.kids.stream().anyMatch(row -> row.kids.stream().anyMatch(cell -> cell.is("TD")));
            if (header && afterData && headers.contains(textOf(kid))) {
                kid.eachMark(artifacts::add);
                continue;
            }
            if (table != null && !header && splitRows.joined(table, kid)) {
                continue;
            }
            if (table == null || header && afterData) {
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

    private static void giveScope(Tag row, String scope) {
        row.kids.stream().filter(cell -> cell.is("TH")).forEach(cell -> cell.scope = scope);
    }

    private String textOf(Tag tag) {
        List<Mark> content = new ArrayList<>();
        tag.eachMark(content::add);
        return content.stream().map(drawn::text).collect(Collectors.joining("|"));
    }
}
