package cl.vertiente.accountability.printing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules on trees made by hand: page and number of each piece are those of the mark. */
class TagRulesTest {

    private final Map<Mark, String> texts = new HashMap<>();

    private record Written(Map<Mark, String> texts, Map<Mark, Float> lefts) implements Drawn {

        @Override
        public String text(Mark mark) {
            return texts.getOrDefault(mark, "");
        }

        @Override
        public boolean isEmpty(Mark mark) {
            return text(mark).isBlank();
        }

        @Override
        public float left(Mark mark) {
            return lefts.getOrDefault(mark, Float.MAX_VALUE);
        }
    }

    @Test
    void joinsRowsOverPagesAndDropsTheRepeatedHeader() {
        Tag root = tag("Document", row("TH", mark(0, 1, "Folio"), mark(0, 2, "Monto")), row("TD", mark(0, 3, "1"), mark(0, 4, "$5")),
                row("TH", mark(1, 1, "Folio"), mark(1, 2, "Monto")), row("TD", mark(1, 3, "2"), mark(1, 4, "$6")));

        List<Mark> artifacts = TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(root.kids).hasSize(1);
        assertThat(root.kids.get(0).type).isEqualTo("Table");
        assertThat(root.kids.get(0).kids).hasSize(3);
        assertThat(artifacts).containsExactlyInAnyOrder(new Mark(1, 1), new Mark(1, 2));
        assertThat(root.kids.get(0).kids.get(0).kids.get(0).scope).isEqualTo("Column");
    }

    @Test
    void beginsAnotherTableAtAnotherHeader() {
        Tag root = tag("Document", row("TH", mark(0, 1, "Folio")), row("TD", mark(0, 2, "1")), row("TH", mark(0, 3, "Banco")),
                row("TD", mark(0, 4, "$1")));

        TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(root.kids).extracting(kid -> kid.type).containsExactly("Table", "Table");
    }

    @Test
    void endsATableAtAHeadingAndGivesTheHeadingItsText() {
        Tag root = tag("Document", row("TD", mark(0, 1, "1")), tag("H2", text(0, 2, "II. Ejecutora")), row("TD", mark(0, 3, "2")));

        TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(root.kids).extracting(kid -> kid.type).containsExactly("Table", "H2", "Table");
        assertThat(root.kids.get(1).marks).containsExactly(new Mark(0, 2));
        assertThat(root.kids.get(1).kids).isEmpty();
    }

    @Test
    void readsAMixedRowByItsHeader() {
        Tag label = tag("TH", text(0, 1, "RUT"));
        Tag root = tag("Document", tag("TR", label, tag("TD", text(0, 2, "65.123.456-1"))));

        TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(label.scope).isEqualTo("Row");
        assertThat(label.marks).containsExactly(new Mark(0, 1));
    }

    @Test
    void takesOutWhatRepeatsAndWhatOnlyDecorates() {
        Tag picture = tag("Image");
        picture.marks.add(mark(0, 4, ""));
        Tag described = tag("Image");
        described.alternative = "Código QR";
        described.marks.add(mark(0, 5, ""));
        Tag root = tag("Document", tag("Anchor", text(0, 1, " ")), tag("Reference", text(0, 2, "Página 1")), text(0, 3, "Cuerpo"), picture,
                described, text(0, 6, ""));

        List<Mark> artifacts = TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(artifacts).containsExactlyInAnyOrder(new Mark(0, 1), new Mark(0, 2), new Mark(0, 4), new Mark(0, 6));
        assertThat(root.kids).extracting(kid -> kid.type).containsExactly("P", "Figure");
    }

    @Test
    void keepsTheParagraphsOfACellAndAnEmptyCell() {
        Tag cell = tag("TD", text(0, 1, "Ferretería"), text(0, 2, "77.654.321-K"));
        Tag empty = tag("TD");
        Tag root = tag("Document", tag("TR", cell, empty));

        TagRules.apply(root, new Written(texts, Map.of()));

        assertThat(cell.kids).extracting(kid -> kid.type).containsExactly("P", "P");
        assertThat(root.kids.get(0).kids.get(0).kids).containsExactly(cell, empty);
    }

    @Test
    void joinsARowHigherThanAPage() {
        Tag root = tag("Document", row("TH", mark(0, 1, "Folio"), mark(0, 2, "Descripción"), mark(0, 3, "Monto")),
                row("TD", mark(0, 4, "1"), mark(0, 5, "Larga"), mark(0, 6, "$5")),
                row("TH", mark(1, 1, "Folio"), mark(1, 2, "Descripción"), mark(1, 3, "Monto")), row("TD", mark(1, 4, "y más")),
                row("TD", mark(1, 5, "2"), mark(1, 6, "Corta"), mark(1, 7, "$6")));
        Map<Mark, Float> lefts = Map.of(new Mark(0, 4), 10f, new Mark(0, 5), 50f, new Mark(0, 6), 200f, new Mark(1, 4), 50f);

        TagRules.apply(root, new Written(texts, lefts));

        Tag table = root.kids.get(0);
        assertThat(table.kids).hasSize(3);
        assertThat(table.kids.get(1).kids).extracting(cell -> cell.kids.size()).containsExactly(0, 2, 0);
        assertThat(table.kids.get(1).kids.get(1).kids.get(1).marks).containsExactly(new Mark(1, 4));
    }

    private Tag row(String cellType, Mark... cells) {
        Tag row = new Tag("TR");
        for (Mark cell : cells) {
            Tag text = new Tag("Text");
            text.marks.add(cell);
            row.kids.add(tag(cellType, text));
        }
        return row;
    }

    private Tag text(int page, int id, String text) {
        Tag tag = new Tag("Text");
        tag.marks.add(mark(page, id, text));
        return tag;
    }

    private Mark mark(int page, int id, String text) {
        Mark mark = new Mark(page, id);
        texts.put(mark, text);
        return mark;
    }

    private static Tag tag(String type, Tag... kids) {
        Tag tag = new Tag(type);
        tag.kids.addAll(List.of(kids));
        return tag;
    }
}
