package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.boundary.FormField.FormEntry;
import cl.vertiente.diagnosis.form.boundary.FormField.FormOption;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.form.domain.Section;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Shows a section of a questionnaire with the answers so far, and what the visit before said beside each question. */
@ApplicationScoped
public class FormSections {

    static final List<String> POINT = List.of("lat", "lon", "accuracy", "zone", "easting", "northing", "source");

    private static final int HASH_SHOWN = 8;

    @Inject
    private AnswerWords words;

    /** What a whole section is drawn from. */
    private record Drawing(Questionnaire questionnaire, Relevance relevance) {
        private String text(String key) {
            return key == null ? null : questionnaire.text(key);
        }
    }

    /** @param previous answers of the visit before, in this version; {@link Answers#NONE} when there is none */
    public FormSection of(Questionnaire questionnaire, Section section, Answers answers, Answers previous) {
        var drawing = new Drawing(questionnaire, Relevance.of(questionnaire, answers));
        var fields = section.questions().stream().filter(question -> !question.keptByRecord())
                .map(question -> field(drawing, question, answers, previous, "/answers/", drawing.relevance().isAsked(question.id())))
                        .toList();
        return new FormSection(section.id(), questionnaire.sections().indexOf(section) + 1, drawing.text(section.title()),
                drawing.text(section.hint()), fields);
    }

    private FormField field(Drawing drawing, Question question, Answers answers, Answers previous, String at, boolean asked) {
        var answer = answers.of(question.id()).orElse(null);
        var before = previous.of(question.id()).orElse(null);
        var pointer = at + question.id();
        return new FormField(question, pointer, drawing.text(question.label()), drawing.text(question.hint()), asked,
                question.relevance() == null ? null : drawing.text(question.relevance().text()), value(answer), parts(question, answer),
                options(drawing, question, answer), missing(question, answer),
                before == null ? null : words.of(drawing.questionnaire(), question, before), question.carried() && before != null,
                question.isGroup() ? entries(drawing, question, answers, previous, pointer) : List.of());
    }

    /** As it was typed while it is text, as Chile writes it when it is a number. */
    private static String value(Answer answer) {
        if (!(answer instanceof Answer.Given given) || given.value().isContainerNode()) {
            return "";
        }
        return given.value().isNumber() ? given.value().decimalValue().toPlainString().replace('.', ',') : given.value().asText();
    }

    private static Map<String, String> parts(Question question, Answer answer) {
        var parts = new LinkedHashMap<String, String>();
        POINT.forEach(part -> parts.put(part, ""));
        if (answer instanceof Answer.Given given && given.value().isObject()) {
            POINT.forEach(part -> parts.put(part, part(given.value().path(part))));
        }
        return parts;
    }

    private static String part(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString().replace('.', ',') : value.asText("");
    }

    private List<FormOption> options(Drawing drawing, Question question, Answer answer) {
        var chosen = chosen(answer);
        return switch (question.type()) {
            case YES_NO -> Stream.of(true, false).map(yes -> new FormOption(String.valueOf(yes), words.yesNo(yes),
                    chosen.contains(String.valueOf(yes)))).toList();
            case PHOTO, FILE -> chosen.stream().map(hash -> new FormOption(hash, hash.substring(0, Math.min(HASH_SHOWN, hash.length())),
                    true))
                    .toList();
            default -> question.choices().stream().map(choice -> new FormOption(choice.code(), drawing.text(choice.label()),
                    chosen.contains(choice.code()))).toList();
        };
    }

    private static Set<String> chosen(Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return Set.of();
        }
        return given.value().isArray() ? StreamSupport.stream(given.value().spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)) : Set.of(given.value().asText());
    }

    private List<FormOption> missing(Question question, Answer answer) {
        var said = answer instanceof Answer.Missing missing ? missing.kind() : null;
        return Stream.of(MissingKind.values()).filter(question.missing()::contains)
                .map(kind -> new FormOption(kind.name(), words.missing(kind), kind == said)).toList();
    }

    private List<FormEntry> entries(Drawing drawing, Question group, Answers answers, Answers previous, String pointer) {
        var entries = new ArrayList<FormEntry>();
        var before = previous.entries(group.id());
        var now = answers.entries(group.id());
        for (int i = 0; i < now.size(); i++) {
            var entry = now.get(i);
            int index = i;
            var earlier = before.stream().filter(other -> other.id().equals(entry.id())).findFirst().map(Answer.Entry::answers)
                    .orElse(Answers.NONE);
            var fields = group.questions().stream().map(question -> field(drawing, question, entry.answers(), earlier,
                    pointer + "/" + index + "/", drawing.relevance().isAsked(group.id(), index, question.id()))).toList();
            var first = group.questions().get(0);
            entries.add(new FormEntry(i, entry.id(), words.of(drawing.questionnaire(), first, entry.answers().of(first.id()).orElse(null)),
                    fields));
        }
        return entries;
    }
}
