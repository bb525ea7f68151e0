package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxPart;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of the spreadsheet of all answers: one for each question that is not about a person, in the order of the newest version of
 * the questionnaire, what only older ones asked after it. A value that nobody gave says so in words and is never a zero; a question that
 * was not answered leaves its cell empty.
 */
@ApplicationScoped
public class AnswerColumns {

    private static final int WIDE = 26;
    private static final int NARROW = 14;

    @Inject
    private AnswerWords words;

    @Inject
    private Messages messages;

    /** A question with the version of the questionnaire whose words say it. */
    private record Asked(Questionnaire questionnaire, Question question) {

        String label() {
            return questionnaire.text(question.label());
        }

        List<Asked> questions() {
            return question.questions().stream().map(inner -> new Asked(questionnaire, inner)).toList();
        }
    }

    /** @param newestFirst all versions of the questionnaire */
    List<XlsxColumn<AnswersRow>> ofRecords(List<Questionnaire> newestFirst) {
        return asked(newestFirst).values().stream().flatMap(this::columns).toList();
    }

    /** A sheet for each group. */
    List<XlsxPart<AnswersRow, ?>> ofGroups(List<Questionnaire> newestFirst) {
        var groups = asked(newestFirst).values().stream().filter(asked -> asked.question().isGroup()).toList();
        var parts = new ArrayList<XlsxPart<AnswersRow, ?>>();
        for (var group : groups) {
            var columns = new ArrayList<XlsxColumn<AnswersRow>>();
            columns.add(XlsxColumn.text("diagnosis.answers.key", WIDE, AnswersRow::key));
            columns.add(XlsxColumn.text("diagnosis.water-system", WIDE, row -> row.record().waterSystem()));
            columns.add(XlsxColumn.integer("diagnosis.answers.place", NARROW, AnswersRow::place));
            asked(newestFirst.stream().flatMap(form -> form.question(group.question().id()).stream()
                    .flatMap(own -> new Asked(form, own).questions().stream()))).values().stream().flatMap(this::columns)
                    .forEach(columns::add);
            parts.add(new XlsxPart<AnswersRow, AnswersRow>(group.label(), columns, row -> row.entries(group.question().id())));
        }
        return parts;
    }

    private static Map<String, Asked> asked(List<Questionnaire> newestFirst) {
        return asked(newestFirst.stream().flatMap(form -> form.questions().map(question -> new Asked(form, question))));
    }

    private static Map<String, Asked> asked(Stream<Asked> questions) {
        var asked = new LinkedHashMap<String, Asked>();
        questions.filter(one -> !one.question().keptByRecord() && !one.question().personal())
                .forEach(one -> asked.putIfAbsent(one.question().id(), one));
        return asked;
    }

    private Stream<XlsxColumn<AnswersRow>> columns(Asked asked) {
        var question = asked.question();
        if (question.type() == QuestionType.GEOPOINT) {
            return Stream.of("lat", "lon").map(part -> XlsxColumn.headed(asked.label() + ": "
                    + messages.get("diagnosis.form.point." + part), NARROW, "0.000000", cell(question, value -> number(value.path(part)))));
        }
        var heading = question.unit() == null ? asked.label() : asked.label() + " (" + question.unit() + ")";
        return Stream.of(XlsxColumn.headed(heading, question.type().isNumber() ? NARROW : WIDE, format(question), cell(question, null)));
    }

    /** Years and other numbers without a unit stand without dots. */
    private static String format(Question question) {
        return switch (question.type()) {
            case INTEGER -> question.unit() == null ? null : "#,##0";
            case DATE -> "dd-mm-yyyy";
            case DATETIME -> "dd-mm-yyyy hh:mm";
            default -> null;
        };
    }

    /** @param of what is taken of a value; null for what its type says */
    private Function<AnswersRow, Object> cell(Question asked, Function<JsonNode, Object> of) {
        return row -> row.question(asked.id()).flatMap(own -> row.answer(own.id()).map(answer -> {
            if (answer instanceof Answer.Given given) {
                return of == null ? value(row, own, given) : of.apply(given.value());
            }
            return answer instanceof Answer.Repeated group ? (Object) group.entries().size()
                    : words.missing(((Answer.Missing) answer).kind());
        })).orElse(null);
    }

    private Object value(AnswersRow row, Question question, Answer.Given given) {
        var value = given.value();
        return switch (question.type()) {
            case INTEGER, DECIMAL -> number(value);
            case DATE -> LocalDate.parse(value.asText());
            case DATETIME -> LocalDateTime.parse(value.asText());
            case PHOTO, FILE -> value.size();
            default -> words.of(row.questionnaire(), question, given);
        };
    }

    private static Object number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }
}
