package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Spanish texts, one bundle per package: the first word of a key names the bundle. A missing key is an error, not
 * a key shown to a person. Money, RUT and dates among the arguments are written as Chile writes them.
 */
@Named("messages")
@ApplicationScoped
public class Messages {

    public static final Locale LOCALE = Locale.forLanguageTag("es-CL");

    public String get(String key) {
        return bundle(key).getString(key);
    }

    public String get(String key, Object... arguments) {
        return format(key, List.of(arguments));
    }

    public String format(String key, List<?> arguments) {
        var shown = arguments.stream().map(Messages::shown).toArray();
        return shown.length == 0 ? get(key) : new MessageFormat(get(key), LOCALE).format(shown);
    }

    public static boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private static Object shown(Object argument) {
        if (argument instanceof java.time.LocalDate date) {
            return Show.date(date);
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }

    private static ResourceBundle bundle(String key) {
        var word = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("cl.vertiente." + word + ".messages", LOCALE, Messages.class.getClassLoader());
    }
}
