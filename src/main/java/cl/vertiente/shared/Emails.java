package cl.vertiente.shared;

import java.util.regex.Pattern;

/** E-mail addresses: whether one can be, and how those see it who do not write to it. */
public final class Emails {

    private static final Pattern SHAPE = Pattern.compile("[\\w.+-]{1,64}@([\\w-]{1,63}\\.)+[A-Za-z]{2,24}");

    private Emails() {
    }

    public static boolean isValid(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }

    /** {@code a***@***}. */
    public static String masked(String email) {
        return email.charAt(0) + "***@***";
    }
}
