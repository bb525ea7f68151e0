package cl.vertiente.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The initials of a name, enough to recognise who is known and too little to learn who it is: {@code M. F. S.}. */
public final class Initials {

    private Initials() {
    }

    /** By whole characters: a letter that needs two units stays one. */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .map(word -> Character.toString(word.codePoints().filter(Character::isLetter).findFirst().orElseThrow())
                        .toUpperCase(Messages.LOCALE) + ".").collect(Collectors.joining(" "));
    }
}
