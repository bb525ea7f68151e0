package cl.vertiente.accountability.printing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An element of the structure tree while it is put in order: it holds either other elements or marked content, never both. */
public final class Tag {

    String type;
    final List<Tag> kids = new ArrayList<>(0);
    final List<Mark> marks = new ArrayList<>(0);
    String alternative;
    String scope;
    int columns = 1;
    int rows = 1;

    Tag(String type) {
        this.type = type;
    }

    boolean is(String other) {
        return type.equals(other);
    }

    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) >= '1' && type.charAt(1) <= '6';
    }

    /** All content below this element, in reading order. */
    void eachMark(Consumer<Mark> visitor) {
        marks.forEach(visitor);
        kids.forEach(kid -> kid.eachMark(visitor));
    }

    /** This element and all below it, in reading order. */
    void eachTag(Consumer<Tag> visitor) {
        visitor.accept(this);
        kids.forEach(kid -> kid.eachTag(visitor));
    }
}
