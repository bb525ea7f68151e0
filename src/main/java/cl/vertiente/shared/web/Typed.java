package cl.vertiente.shared.web;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.WrittenDecimal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what was typed in a form. What cannot be read becomes a fault at its field and the value null. */
@RequestScoped
public class Typed {

    private static final Pattern PESOS = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2})(,\\d{1,2})?");
    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");
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

    /** A quantity with at most two decimals: {@code 12}, {@code 1.234,5} and {@code 1234,5}; null when nothing was typed. */
    public BigDecimal quantity(String pointer, String text) {
        var bare = text == null ? "" : text.replaceAll("[%\\s\u00a0]", "");
        if (bare.isEmpty()) {
            return null;
        }
        return QUANTITY.matcher(bare).matches() ? new BigDecimal(bare.replace(".", "").replace(',', '.'))
                : fault(pointer, "shared.quantity.invalid");
    }

    /**
     * A number of any fineness: {@code 0,005}, {@code 0.005} and {@code 1.234,5}; a point between groups of three digits parts thousands,
     * unless nothing but zero stands before it. Null when nothing was typed.
     */
    public BigDecimal decimal(String pointer, String text) {
        var bare = text == null ? "" : text.replaceAll("[\\s\u00a0]", "");
        if (bare.isEmpty()) {
            return null;
        }
        return WrittenDecimal.read(bare).orElseGet(() -> fault(pointer, "shared.decimal.invalid"));
    }

    /** Day and hour as the browser's field sends them, in the civil time of continental Chile; null when nothing was typed. */
    public OffsetDateTime moment(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip()).atZone(Chile.ZONE).toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            return fault(pointer, "shared.moment.invalid");
        }
    }

    /** An hour of the day: {@code 9:05}, {@code 09.05} and {@code 0905}; null when nothing was typed. */
    public LocalTime hour(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var clock = HOUR.matcher(text.strip());
        return clock.matches() ? LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))
                : fault(pointer, "shared.hour.invalid");
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

    public Rut rut(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Rut.isValid(text) ? Rut.of(text) : fault(pointer, "shared.rut.invalid");
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
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
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
