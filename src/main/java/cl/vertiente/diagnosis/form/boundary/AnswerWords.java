package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.shared.DecimalText;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.Show;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer in words, as a person reads it; what is wrong is shown as it was typed. */
@ApplicationScoped
public class AnswerWords {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private static final String PESOS = "$";

    @Inject
    private Messages messages;

    public String missing(MissingKind kind) {
        return messages.get("diagnosis.form.missing." + kind);
    }

    public String yesNo(boolean yes) {
        return messages.get("diagnosis.form.yes-no." + yes);
    }

    /** With its unit; empty when nothing was answered. */
    public String of(Questionnaire questionnaire, Question question, Answer answer) {
        if (answer == null) {
            return "";
        }
        if (answer instanceof Answer.Missing missing) {
            return missing(missing.kind());
        }
        if (answer instanceof Answer.Repeated repeated) {
            return entries(questionnaire, question, repeated.entries());
        }
        var value = ((Answer.Given) answer).value();
        return switch (question.type()) {
            case INTEGER, DECIMAL -> measured(number(value), question.unit());
            case CHOICE, CONDITION -> choice(questionnaire, question, value);
            case MULTI_CHOICE -> StreamSupport.stream(value.spliterator(), false).map(code -> choice(questionnaire, question, code))
                    .collect(Collectors.joining(", "));
            case YES_NO -> value.isBoolean() ? yesNo(value.asBoolean()) : value.asText();
            case DATE -> date(value.asText());
            case DATETIME -> instant(value.asText());
            case GEOPOINT -> point(value);
            case PHOTO, FILE -> messages.get("diagnosis.form.files", value.size());
            case TEXT -> text(question, value.asText());
            case GROUP -> messages.get("diagnosis.form.entries", value.size());
        };
    }

    /** An indicator with its unit, or why it has no value. */
    public String of(IndicatorDefinition indicator, IndicatorValue value, Questionnaire questionnaire) {
        if (value.missing() != null) {
            return missing(value.missing());
        }
        if (value.flag() != null) {
            return yesNo(value.flag());
        }
        if (value.number() != null) {
            return measured(number(value.number()), indicator.unit());
        }
        var reads = indicator.reads();
        return questionnaire.questions().filter(question -> reads.contains(question.id()))
                .flatMap(question -> Stream.concat(Stream.of(question), question.questions().stream()))
                .flatMap(question -> question.choices().stream()).filter(choice -> choice.code().equals(value.choice())).findFirst()
                .map(choice -> questionnaire.text(choice.label())).orElse(value.choice());
    }

    /** From the smallest value of an indicator to the largest: pesos before each, every other unit once, behind them. */
    public String range(IndicatorDefinition indicator, BigDecimal least, BigDecimal most) {
        var from = PESOS.equals(indicator.unit()) ? measured(number(least), PESOS) : number(least);
        return messages.get("diagnosis.totals.range.pattern", from, measured(number(most), indicator.unit()));
    }

    private String entries(Questionnaire questionnaire, Question group, List<Answer.Entry> entries) {
        var first = group.questions().get(0);
        var names = entries.stream().map(entry -> of(questionnaire, first, entry.answers().of(first.id()).orElse(null)))
                .filter(name -> !name.isEmpty()).toList();
        return messages.get("diagnosis.form.entries", entries.size()) + (names.isEmpty() ? "" : ": " + String.join(", ", names));
    }

    /** Pesos before the number, every other unit after it. */
    private static String measured(String number, String unit) {
        if (PESOS.equals(unit)) {
            return number.startsWith("-") ? "-$" + number.substring(1) : "$" + number;
        }
        return unit == null ? number : number + " " + unit;
    }

    /** With dots between thousands, and all the decimals it has. */
    static String number(JsonNode value) {
        var number = value.isNumber() ? value.decimalValue() : DecimalText.read(value.asText()).orElse(null);
        return number == null ? value.asText() : number(number);
    }

    public static String number(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString().split("\\.");
        var whole = plain[0].replaceAll("\\B(?=(\\d{3})+(?!\\d))", ".");
        return (number.signum() < 0 ? "-" : "") + whole + (plain.length > 1 ? "," + plain[1] : "");
    }

    private static String choice(Questionnaire questionnaire, Question question, JsonNode code) {
        return question.choice(code.asText()).map(choice -> questionnaire.text(choice.label())).orElse(code.asText());
    }

    private static String date(String text) {
        try {
            return Show.date(LocalDate.parse(text));
        } catch (DateTimeException asTyped) {
            return text;
        }
    }

    private static String instant(String text) {
        try {
            return INSTANT.format(LocalDateTime.parse(text));
        } catch (DateTimeException asTyped) {
            return text;
        }
    }

    private static String text(Question question, String text) {
        if (question.format() == null) {
            return text;
        }
        return switch (question.format()) {
            case RUT -> Rut.isValid(text) ? Rut.of(text).toString() : text;
            case PHONE -> Phone.isValid(text) ? Phone.of(text).toString() : text;
            case MONTH -> text;
        };
    }

    private String point(JsonNode value) {
        var parts = new ArrayList<String>();
        if (value.has("easting")) {
            parts.add(messages.get("diagnosis.form.point.said-utm", value.path("zone").asText(), number(value.path("easting")),
                    number(value.path("northing"))));
        }
        if (value.has("lat")) {
            parts.add(messages.get("diagnosis.form.point.said-degrees", number(value.path("lat")), number(value.path("lon"))));
        }
        if (value.has("accuracy")) {
            parts.add(messages.get("diagnosis.form.point.said-accuracy", number(value.path("accuracy"))));
        }
        return String.join(" · ", parts);
    }
}
