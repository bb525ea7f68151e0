package cl.vertiente.training.people.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.List;

/** Whether two names may be two spellings of one: the same words in another order, one left out, or a letter or two mistaken. */
public final class NearNames {

    private static final int MISTAKEN = 2;
    private static final int WORDS = 2;
    private static final int LETTERS_PER_MISTAKE = 5;

    private NearNames() {
    }

    public static boolean alike(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.size() < WORDS || second.size() < WORDS) {
            return first.equals(second);
        }
        var shorter = first.size() <= second.size() ? first : second;
        var longer = shorter == first ? second : first;
        return longer.containsAll(shorter) || mistaken(String.join(" ", first), String.join(" ", second));
    }

    private static List<String> words(String name) {
        return Arrays.stream(PlainName.of(name).split(" ")).sorted().toList();
    }

    private static boolean mistaken(String one, String other) {
        int allowed = Math.min(MISTAKEN, Math.min(one.length(), other.length()) / LETTERS_PER_MISTAKE);
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    /** Of Levenshtein. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
