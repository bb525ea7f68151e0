package cl.vertiente.accountability.printing;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * What the font of the reports can show: asked of the faces that are embedded, upright and bold, wide and narrow. A letter that one of
 * them lacks would leave a hole on the page. Thread-safe.
 */
public final class DocumentFont {

    private static final List<String> FAMILIES = List.of("DejaVu Sans", "DejaVu Sans Condensed");
    private static final float ANY_SIZE = 10;

    private DocumentFont() {
    }

    /** Read once, when it is first asked. */
    private static final class Faces {

        private static final List<Font> ALL = read();

        private static List<Font> read() {
            Thread thread = Thread.currentThread();
            ClassLoader callers = thread.getContextClassLoader();
            // Fonts are looked up through the thread, and a pool's thread may not know the application.
            thread.setContextClassLoader(DocumentFont.class.getClassLoader());
            try {
                var library = FontUtil.getInstance(new SimpleJasperReportsContext());
                return FAMILIES.stream().flatMap(family -> Stream.of(Font.PLAIN, Font.BOLD)
                        .map(style -> library.getAwtFontFromBundles(family, style, ANY_SIZE, ReportTexts.LOCALE, false))).toList();
            } finally {
                thread.setContextClassLoader(callers);
            }
        }
    }

    /** The letters of a text that the reports cannot show, each once and in their order; empty when they show all of it. */
    public static String missing(String text) {
        return text == null ? "" : text.codePoints().filter(letter -> !shows(letter)).distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean shows(int letter) {
        return Faces.ALL.stream().allMatch(face -> face.canDisplay(letter));
    }

    /** The text, or what is said in its place when a letter of it would be missing. */
    static String shown(String text, String otherwise) {
        return missing(text).isEmpty() ? text : otherwise;
    }
}
