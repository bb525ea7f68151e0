package cl.vertiente.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number, kept as E.164 and shown as {@code +56 9 1234 5678}. One without a country is of Chile. Judged by its length
 * alone: numbering plans change more often than this product.
 *
 * @param value E.164: a plus sign and digits
 */
public record Phone(@JsonValue String value) implements Serializable {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** Grouped here: the library groups only the blocks of numbers that it knows to be handed out. */
    private static final Pattern MOBILE = Pattern.compile("(\\+56)(9)(\\d{4})(\\d{4})");
    private static final String HERE = "CL";
    private static final int LONGEST = 40;
    private static final int SHOWN = 2;

    public Phone {
        value = NUMBERS.format(read(value).orElseThrow(() -> new Invalid("shared.phone.invalid", "")), PhoneNumberFormat.E164);
    }

    public static Phone of(String text) {
        return new Phone(text);
    }

    public static boolean isValid(String text) {
        return read(text).isPresent();
    }

    private static Optional<PhoneNumber> read(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("[+0-9 ()./-]+")) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(text, HERE);
            return NUMBERS.isPossibleNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** {@code +56*******78}: what those see who do not call. */
    public String masked() {
        var country = "+" + read(value).orElseThrow().getCountryCode();
        int hidden = value.length() - country.length() - SHOWN;
        return country + "*".repeat(hidden) + value.substring(value.length() - SHOWN);
    }

    /** {@code +56 9 1234 5678}. */
    @Override
    public String toString() {
        var mobile = MOBILE.matcher(value);
        return mobile.matches() ? mobile.replaceFirst("$1 $2 $3 $4")
                : NUMBERS.format(read(value).orElseThrow(), PhoneNumberFormat.INTERNATIONAL);
    }
}
