package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every text that is asked exists, every text that exists is asked, and every value that is shown has its word. */
class TextsTest {

    @Test
    void everyTextThatIsAskedExists() {
        var asked = Texts.asked().stream().filter(key -> !key.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(100);
        asked.remove("ledger.title"); // the example in the Javadoc of Texts
        assertThat(Texts.keys()).containsAll(asked);
    }

    @Test
    void everyTextThatIsPutTogetherExists() {
        assertThat(PutTogether.BEGINS.keySet()).as("begins of keys that the code puts together").containsExactlyInAnyOrderElementsOf(
                Texts.asked().stream().filter(key -> key.endsWith(".")).toList());
        assertThat(Texts.keys()).containsAll(PutTogether.keys());
    }

    @Test
    void everyTextIsAskedBySomebody() {
        var unused = Texts.keys();
        unused.removeAll(Texts.asked());
        unused.removeAll(PutTogether.keys());
        assertThat(unused).isEmpty();
    }

    @Test
    void aTextStandsOnceAndInTheBundleOfItsFirstWord() {
        for (var bundle : Texts.bundles()) {
            var keys = Texts.keys(bundle);
            assertThat(keys).as(bundle.toString()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(keys).as(bundle.toString()).allMatch(key -> key.startsWith(bundle.getParent().getFileName() + "."));
        }
    }

    /** A sentence with arguments goes through MessageFormat, where a single quote swallows what follows it. */
    @Test
    void textsWithArgumentsAreWellFormed() throws java.io.IOException {
        for (var bundle : Texts.bundles()) {
            var texts = new java.util.Properties();
            texts.load(new java.io.StringReader(Texts.read(bundle)));
            texts.forEach((key, value) -> {
                var text = value.toString();
                assertThat(text).as(key.toString()).isNotBlank().doesNotContain("TODO");
                if (text.matches("(?s).*\\{\\d.*")) {
                    assertThat(text.replace("''", "")).as(key + " has a single quote").doesNotContain("'");
                    var numbers = new HashSet<String>();
                    Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(m -> numbers.add(m.group(1)));
                    assertThat(numbers).as(key + " counts its arguments from 0 without a gap")
                            .containsExactlyInAnyOrderElementsOf(IntStream.range(0, numbers.size()).mapToObj(String::valueOf).toList());
                    assertThat(new java.text.MessageFormat(text, java.util.Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8}))
                            .as(key.toString()).doesNotContain("{");
                }
            });
        }
    }

    @Test
    void aKeyThatNobodyWroteIsNoticed() {
        assertThat(Texts.asked("#{text['ledger.kind.'.concat(kind)]} #{text['ledger.nobody-wrote-this']}"))
                .containsExactlyInAnyOrder("ledger.kind.", "ledger.nobody-wrote-this");
        assertThat(Texts.keys()).doesNotContain("ledger.nobody-wrote-this");
    }
}
