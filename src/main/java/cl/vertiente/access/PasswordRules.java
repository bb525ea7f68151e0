package cl.vertiente.access;

import cl.vertiente.shared.Invalid;
import java.util.Locale;

/** What a password has to be: long rather than strange (NIST SP 800-63B), not the e-mail, written twice alike. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_LETTERS = 5;

    private PasswordRules() {
    }

    static void check(String password, String again, String email) {
        if (password == null || password.length() < SHORTEST) {
            throw new Invalid("access.password.too-short", "/password", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Invalid("access.password.too-long", "/password", LONGEST);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var account = email.substring(0, email.indexOf('@'));
        if (lower.contains(email) || account.length() >= FEWEST_LETTERS && lower.contains(account)) {
            throw new Invalid("access.password.email", "/password");
        }
        if (password.chars().distinct().count() < FEWEST_LETTERS) {
            throw new Invalid("access.password.simple", "/password");
        }
        if (!password.equals(again)) {
            throw new Invalid("access.password.again", "/again");
        }
    }
}
