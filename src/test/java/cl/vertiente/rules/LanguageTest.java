package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Spanish stands in the bundles, where one person can read all of it; the code and the pages are without. */
class LanguageTest {

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?s)(//[^\\n]*|/\\*.*?\\*/)|(\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\")");
    private static final Pattern SPANISH = Pattern.compile("[áéíóúüñÁÉÍÓÚÜÑ¿¡]");

    /** Names of file formats, which are no words of a language. */
    private static final Set<String> FORMATS = Set.of("PDF", "XLSX");

    /** Attributes whose words a person reads. */
    private static final Pattern SAID = Pattern.compile(
            "\\s(?:alt|title|placeholder|label|hint|term|head|unit|note|aria-label|action-label|value)=\"([^\"]*)\"");

    private static Map<String, List<String>> found(java.nio.file.Path root, String ending, Function<String, List<String>> rule) {
        var found = new TreeMap<String, List<String>>();
        var files = Texts.files(root, ending);
        assertThat(files).isNotEmpty();
        files.forEach(file -> {
            var faults = rule.apply(Texts.read(file));
            if (!faults.isEmpty()) {
                found.put(file.toString(), faults);
            }
        });
        return found;
    }

    private static List<String> spanishLiterals(String source) {
        return COMMENT_OR_LITERAL.matcher(source).results().map(match -> match.group(2))
                .filter(literal -> literal != null && SPANISH.matcher(literal).find()).toList();
    }

    /** Letters that stay of a page when tags, comments and expressions are taken away, and those of attributes that are said. */
    private static List<String> wordsOf(String page) {
        var bare = page.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<script.*?</script>", "").replaceAll("<!DOCTYPE[^>]*>", "");
        var words = new java.util.ArrayList<String>();
        var tags = Pattern.compile("(?s)<[^>]*>").matcher(bare.replaceAll("[#$]\\{[^}]*}", ""));
        tags.results().map(tag -> unsent(tag.group())).filter(tag -> !tag.matches("(?s)<(f:param|ui:param|input type=\"hidden\").*"))
                .flatMap(tag -> SAID.matcher(tag).results()).map(match -> match.group(1))
                .filter(said -> said.matches("(?s).*\\p{L}{3,}.*")).forEach(words::add);
        var text = bare.replaceAll("[#$]\\{[^}]*}", "").replaceAll("(?s)<[^>]*>", " ").replaceAll("&[a-z]+;|&#\\d+;", " ");
        Pattern.compile("\\p{L}{2,}").matcher(text).results().map(match -> match.group()).filter(word -> !FORMATS.contains(word))
                .forEach(words::add);
        return words;
    }

    /** What a button sends is said to nobody. */
    private static String unsent(String tag) {
        return tag.startsWith("<button") ? tag.replaceAll(" value=\"[^\"]*\"", "") : tag;
    }

    @Test
    void theCodeHasNoSpanishLiteral() {
        assertThat(found(Texts.JAVA, ".java", LanguageTest::spanishLiterals)).isEmpty();
    }

    @Test
    void aSpanishLiteralIsNoticedAndACommentIsNot() {
        assertThat(spanishLiterals("/** rendición */ // año\nvar a = \"Rendición\"; var b = \"\"\"\n  Año \"\"\"; var c = \"http://x\";"))
                .hasSize(2);
    }

    @Test
    void thePagesHaveNoWordsOfTheirOwn() {
        assertThat(found(Texts.PAGES, ".xhtml", LanguageTest::wordsOf)).isEmpty();
    }

    @Test
    void aWordOnAPageIsNoticed() {
        assertThat(wordsOf("<p title=\"Ayuda\">#{text['a.b']} · <!-- nota --><b>Guardar</b></p><k:fact term=\"Folio\" value=\"#{x}\"/>"))
                .containsExactlyInAnyOrder("Ayuda", "Folio", "Guardar");
        assertThat(wordsOf("<button name=\"paso\" value=\"guardar\" title=\"Ayuda\">Sigue</button>"))
                .containsExactlyInAnyOrder("Ayuda", "Sigue");
    }

    @Test
    void theScriptsHaveNoSpanishLiteral() {
        assertThat(found(Texts.PAGES, ".js", source -> Pattern.compile("(?m)^(?!\\s*(?://|\\*|/\\*)).*").matcher(source).results()
                .map(line -> line.group()).filter(line -> SPANISH.matcher(line).find()).toList())).isEmpty();
    }
}
