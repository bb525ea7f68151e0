package cl.vertiente.accountability.printing;

import java.net.URI;
import java.util.Objects;

/**
 * Under which number a document is issued and where anybody can check it.
 *
 * @param code twelve characters in three groups, as {@code XXXX-XXXX-XXXX}
 * @param verificationUrl public page of this code: what the QR holds
 * @param copyMarkKey key of the text that marks a copy, as {@code shared.copy}; {@code null} for the issue itself
 */
public record Issue(String code, URI verificationUrl, String copyMarkKey) {

    /** Code and address are indispensable. */
    public Issue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(verificationUrl, "verificationUrl");
    }

    /** What a sheet says on top of it: invented data, a copy, both; {@code null} for neither. */
    String mark(ReportTexts texts, boolean invented) {
        String copy = copyMarkKey == null ? null : texts.of(copyMarkKey);
        String illustrative = invented ? texts.of("shared.illustrative") : null;
        if (copy == null || illustrative == null) {
            return copy == null ? illustrative : copy;
        }
        return texts.of("sheet.mark.pattern", illustrative, copy);
    }
}
