package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.DecimalText;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a value by the type of its question, and says what is wrong with it. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 20;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final String HASH = "[0-9a-f]{64}";

    private Values() {
    }

    static Value read(Question question, JsonNode value, FormContext context) {
        if (value.isTextual() && value.asText().isBlank() || value.isArray() && value.isEmpty() && !question.isGroup()) {
            return Value.empty();
        }
        return switch (question.type()) {
            case INTEGER, DECIMAL -> number(question, value);
            case TEXT -> text(question, value);
            case CHOICE, CONDITION -> choice(question, value);
            case MULTI_CHOICE -> list(question, value, code -> question.choice(code).isPresent(), "choice");
            case PHOTO, FILE -> list(question, value, hash -> hash.matches(HASH), "file");
            case DATE -> date(question, value, context);
            case DATETIME -> instant(question, value, context);
            case YES_NO -> value.isBoolean() ? Value.of(value.asBoolean(), value) : Value.wrong("yes-no");
            case GEOPOINT -> Points.read(value, context);
            case GROUP -> value.isArray() && value.isEmpty() ? Value.of(List.of(), value) : Value.wrong("group");
        };
    }

    private static Value number(Question question, JsonNode value) {
        var read = number(value);
        if (read.isEmpty()) {
            return Value.wrong(question.type() == QuestionType.INTEGER ? "integer" : "decimal");
        }
        var number = read.get();
        var limits = question.limits();
        if (number.scale() > limits.decimals()) {
            return limits.decimals() == 0 ? Value.wrong("integer") : Value.wrong("decimals", limits.decimals());
        }
        boolean low = limits.lowest() != null && number.compareTo(limits.lowest()) < 0;
        boolean high = limits.highest() != null && number.compareTo(limits.highest()) > 0;
        return low || high ? Value.wrong("range", shown(limits.lowest()), shown(limits.highest()),
                question.unit() == null ? "" : question.unit()) : Value.of(number, JSON.numberNode(number));
    }

    private static String shown(BigDecimal number) {
        return number == null ? "…" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A number of JSON, or one as people write it; without zeros at its end, and of a length that a quantity can have. */
    static Optional<BigDecimal> number(JsonNode value) {
        var read = value.isTextual() ? DecimalText.read(value.asText())
                : value.isNumber() && (value.isBigDecimal() || value.isIntegralNumber() || Double.isFinite(value.asDouble()))
                ? Optional.of(value.decimalValue()) : Optional.<BigDecimal>empty();
        return read.filter(number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS)
                .map(BigDecimal::stripTrailingZeros).map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Value text(Question question, JsonNode value) {
        if (!value.isTextual()) {
            return Value.wrong("text");
        }
        var text = value.asText().strip();
        if (text.length() > question.limits().length()) {
            return Value.wrong("length", question.limits().length());
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return Value.wrong("text");
        }
        if (question.format() == null) {
            return Value.of(text, JSON.textNode(text));
        }
        return switch (question.format()) {
            case RUT -> Rut.isValid(text) ? kept(Rut.of(text).value()) : Value.wrong("rut");
            case PHONE -> Phone.isValid(text) ? kept(Phone.of(text).value()) : Value.wrong("phone");
            case MONTH -> month(text);
        };
    }

    private static Value kept(String text) {
        return Value.of(text, JSON.textNode(text));
    }

    private static Value month(String text) {
        try {
            return kept(Period.parse(text).toString());
        } catch (cl.vertiente.shared.BusinessException none) {
            return Value.wrong("month");
        }
    }

    private static Value choice(Question question, JsonNode value) {
        return value.isTextual() && question.choice(value.asText()).isPresent() ? kept(value.asText()) : Value.wrong("choice");
    }

    /** Each text once, and no more than the question takes. */
    private static Value list(Question question, JsonNode value, Function<String, Boolean> accepts, String fault) {
        if (!value.isArray()) {
            return Value.wrong(fault);
        }
        if (value.size() > question.limits().entries()) {
            return Value.wrong("entries", question.limits().entries());
        }
        var seen = new HashSet<String>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < value.size(); i++) {
            var element = value.get(i);
            if (!element.isTextual() || !accepts.apply(element.asText())) {
                return Value.wrongAt("/" + i, fault);
            }
            if (seen.add(element.asText())) {
                texts.add(element.asText());
            }
        }
        var normal = JSON.arrayNode();
        texts.forEach(normal::add);
        return Value.of(List.copyOf(texts), normal);
    }

    private static Value date(Question question, JsonNode value, FormContext context) {
        try {
            var day = value.isTextual() ? LocalDate.parse(value.asText().strip()) : null;
            if (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                return Value.wrong("date");
            }
            boolean late = context.now() != null && day.isAfter(context.now().toLocalDate());
            return late && !question.limits().future() ? Value.wrong("future") : kept(day.toString());
        } catch (DateTimeException none) {
            return Value.wrong("date");
        }
    }

    private static Value instant(Question question, JsonNode value, FormContext context) {
        try {
            var time = value.isTextual() ? LocalDateTime.parse(value.asText().strip()) : null;
            if (time == null || time.toLocalDate().isBefore(EARLIEST) || time.toLocalDate().isAfter(LATEST)) {
                return Value.wrong("datetime");
            }
            boolean late = context.now() != null && time.isAfter(context.now());
            return late && !question.limits().future() ? Value.wrong("future") : kept(time.toString());
        } catch (DateTimeException none) {
            return Value.wrong("datetime");
        }
    }
}
