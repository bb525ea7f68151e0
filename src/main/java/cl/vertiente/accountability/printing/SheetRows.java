package cl.vertiente.accountability.printing;

import cl.vertiente.accountability.printing.FichaReport.Fact;
import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.accountability.printing.FichaReport.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Facts, photos and signatures as the fields of the parts that print them are called, for every sheet that has them. */
final class SheetRows {

    private static final int PHOTOS_IN_A_ROW = 3;
    private static final int SIGNATURES_IN_A_ROW = 3;

    private final ReportTexts texts;
    private final Function<String, byte[]> pictures;

    SheetRows(ReportTexts texts, Function<String, byte[]> pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    List<Map<String, ?>> facts(List<Fact> facts) {
        List<Map<String, ?>> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(row("label", fact.label(), "value", texts.known(fact.value()))));
        return rows;
    }

    /** Photos side by side. One that cannot be drawn keeps its place with its words. */
    List<Map<String, ?>> photos(List<Shot> shots) {
        return grouped(shots, PHOTOS_IN_A_ROW, this::photo);
    }

    private Map<String, ?> photo(Shot shot) {
        byte[] picture = pictures.apply(shot.sha256());
        String about = texts.of("ficha.photo.about", shot.about(), shot.sha256().substring(0, 8));
        return row("image", picture == null ? null : SimpleDataRenderer.getInstance(picture), "alt", shot.caption(),
                "caption", picture == null ? texts.of("ficha.photo.undrawn", shot.caption()) : shot.caption(), "about", about);
    }

    List<Map<String, ?>> signatures(List<Signature> signatures) {
        return grouped(signatures, SIGNATURES_IN_A_ROW, this::signature);
    }

    private Map<String, ?> signature(Signature signature) {
        return row("role", signature.role(), "name", signature.name() == null ? texts.of("ficha.signature.name") : signature.name(),
                "note", signature.note());
    }

    /** Several in a row: their fields end in 1, 2, 3. */
    static <T> List<Map<String, ?>> grouped(List<T> all, int many, Function<T, Map<String, ?>> fields) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int first = 0; first < all.size(); first += many) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < many && first + i < all.size(); i++) {
                int place = i + 1;
                fields.apply(all.get(first + i)).forEach((name, value) -> row.put(name + place, value));
            }
            rows.add(row);
        }
        return rows;
    }

    static Map<String, ?> row(Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
