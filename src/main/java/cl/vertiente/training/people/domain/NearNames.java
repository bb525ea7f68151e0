package cl.vertiente.training.people.domain;

import cl.vertiente.shared.PlainName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether two names may be two spellings of one: compared word by word in whatever order, words left out, and a letter or two mistaken,
 * the first one, too; without accents and apostrophes ({@code O'Higgins} is {@code ohiggins}) and as a Chilean ear hears them
 * ({@code Básques} is {@code Vásquez}).
 */
public final class NearNames {

    /** In the whole name. */
    private static final int MISTAKEN = 2;
    private static final int WORDS = 2;
    private static final int LETTERS_PER_MISTAKE = 4;
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018\u02bc\u00b4`]");

    private static final Pattern SOFT_C = Pattern.compile("C(?=[EI])|Z");
    private static final Pattern SILENT_H = Pattern.compile("(?<!C)H");

    private NearNames() {
    }

    public static boolean alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (String.join("", first).equals(String.join("", second))) {
            return true;
        }
        return first.size() >= WORDS && second.size() >= WORDS
                && (first.size() <= second.size() ? mistakes(first, second) : mistakes(second, first)) <= MISTAKEN;
    }

    private static List<String> words(String name) {
        return Arrays.asList(heard(PlainName.of(APOSTROPHES.matcher(name).replaceAll(""))).split(" "));
    }

    private static String heard(String plain) {
        return SILENT_H.matcher(SOFT_C.matcher(plain.replace('B', 'V').replace("LL", "Y")).replaceAll("S")).replaceAll("");
    }

    /** Of the shorter name, each word beside the one of the longer that is most like it; more than are forgiven when one has none. */
    private static int mistakes(List<String> shorter, List<String> longer) {
        var left = new ArrayList<>(longer);
        var unlike = new ArrayList<>(shorter);
        unlike.removeIf(left::remove);
        int all = 0;
        for (var word : unlike) {
            var nearest = left.stream().filter(other -> forgiven(word, other)).min(Comparator.comparingInt(other -> distance(word, other)));
            if (nearest.isEmpty()) {
                return MISTAKEN + 1;
            }
            all += distance(word, nearest.get());
            left.remove(nearest.get());
        }
        return all;
    }

    private static boolean forgiven(String word, String other) {
        int most = Math.min(MISTAKEN, Math.min(word.length(), other.length()) / LETTERS_PER_MISTAKE);
        return Math.abs(word.length() - other.length()) <= most && distance(word, other) <= most;
    }

    /** Letters that are wrong, missing, too many, or two that changed places (optimal string alignment). */
    private static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        Arrays.setAll(steps[0], j -> j);
        for (int i = 1; i <= one.length(); i++) {
            steps[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(same, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
