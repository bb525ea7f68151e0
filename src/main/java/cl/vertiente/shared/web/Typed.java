package cl.vertiente.shared.web;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what was typed in a form. What cannot be read becomes a fault at its field and the value null. */
@RequestScoped
public class Typed {

    private static final Pattern PESOS = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)");
    private static final BigInteger LIMIT = BigInteger.valueOf(Pesos.LIMIT);

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Validator validator;

    /** {@code 1.234.567}, {@code 1234567} and {@code $1.234.567}; null when nothing was typed. */
    public Long pesos(String pointer, String text) {
        var bare = text == null ? "" : text.replaceAll("[$\\s\u00a0]", "");
        if (bare.isEmpty()) {
            return null;
        }
        if (!PESOS.matcher(bare).matches()) {
            return fault(pointer, "shared.pesos.invalid");
        }
        var amount = new BigInteger(bare.replace(".", ""));
        return amount.abs().compareTo(LIMIT) > 0 ? fault(pointer, "shared.pesos.range") : amount.longValueExact();
    }

    /** {@code 24}; null when nothing was typed. */
    public Integer whole(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : fault(pointer, "shared.whole.invalid");
    }

    /** As the browser's date field sends it, or as people write it. */
    public LocalDate date(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var bare = text.strip().replaceFirst("^(\\d{2})[-/](\\d{2})[-/](\\d{4})$", "$3-$2-$1");
        try {
            return LocalDate.parse(bare);
        } catch (DateTimeException unreadable) {
            return fault(pointer, "shared.date.invalid");
        }
    }

    public <E extends Enum<E>> E choice(Class<E> type, String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(text)).findFirst()
                .orElseGet(() -> fault(pointer, "shared.choice.invalid"));
    }

    public UUID id(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Ids.parse(text);
        } catch (NotFound unreadable) {
            return fault(pointer, "shared.choice.invalid");
        }
    }

    /** An amount as it stands in a field: with dots, without the sign of the peso. */
    public static String shown(Pesos amount) {
        return amount == null ? null : amount.toString().replace("$", "");
    }

    public String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Holds the request against its own constraints. @return whether use case may be asked */
    public boolean accepts(Object request) {
        for (var violation : validator.validate(request)) {
            forms.fault(pointer(violation), violation.getMessage());
        }
        return !forms.isFaulty();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private <T> T fault(String pointer, String key) {
        forms.fault(pointer, messages.get(key));
        return null;
    }
}
