package cl.vertiente.accountability.printing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Spanish texts of printed reports, by key. A missing key is an error: a document with a hole is not issued. */
public final class ReportTexts {

    /** Language and country of every report. */
    public static final Locale LOCALE = Locale.forLanguageTag("es-CL");

    private static final String BUNDLE = "cl.vertiente.accountability.reports";

    private final ResourceBundle bundle;

    public ReportTexts() {
        bundle = ResourceBundle.getBundle(BUNDLE, LOCALE, ReportTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Text of a key; with arguments, a {@link MessageFormat}.
     *
     * @throws PrintingFailed when the key is missing
     */
    public String of(String key, Object... arguments) {
        try {
            String text = bundle.getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, LOCALE).format(arguments);
        } catch (MissingResourceException e) {
            throw new PrintingFailed("Missing report text: " + key, e);
        }
    }

    /** Text of a code of a family, as {@code component} and {@code DESIGN}. */
    public String code(String family, String code) {
        return code == null ? unknown() : of(family + '.' + code);
    }

    /** The value, or the text that says that it is not known. */
    public String known(String value) {
        return value == null || value.isBlank() ? unknown() : value;
    }

    /** What is printed where there is no value: unknown is not zero and not a blank. */
    public String unknown() {
        return of("shared.unknown");
    }
}
