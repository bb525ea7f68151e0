package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Forms;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads what the form of a section brought. A text that is no value stays in the answers as it was typed, so that it is shown again with
 * its fault; a question that the form did not show keeps its answer.
 */
public final class FormPost {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_ENTRIES = 500;

    private final Function<String, List<String>> values;
    private final Function<String, List<String>> uploads;
    private final List<FormFault> faults = new ArrayList<>();

    private FormPost(Function<String, List<String>> values, Function<String, List<String>> uploads) {
        this.values = values;
        this.uploads = uploads;
    }

    /**
     * What came back.
     *
     * @param faults of what cannot be said at once; {@link cl.vertiente.diagnosis.form.domain.AnswerCheck} finds the others
     */
    public record Posted(Answers answers, List<FormFault> faults) {
    }

    /**
     * @param values all values of a field of the form by its name, none when it has no such field
     * @param uploads hashes of the files that came with a question, by the name of its field; they are added to those that are kept
     * @param answers so far
     * @param previous of the visit before, for what was marked <i>sin cambios</i>
     */
    public static Posted read(Section section, Function<String, List<String>> values, Function<String, List<String>> uploads,
            Answers answers, Answers previous) {
        var post = new FormPost(values, uploads);
        var read = post.level(section.questions(), answers, previous, "/answers/");
        return new Posted(read, List.copyOf(post.faults));
    }

    private Answers level(List<Question> questions, Answers answers, Answers previous, String at) {
        var read = answers;
        for (var question : questions) {
            var pointer = at + question.id();
            var name = Forms.fieldId(pointer);
            if (question.keptByRecord() || values.apply(name + "-asked").isEmpty()) {
                continue;
            }
            boolean same = !values.apply(name + "-same").isEmpty();
            read = read.with(question.id(), same ? Unchanged.of(question, previous) : answer(question, answers, previous, pointer, name));
        }
        return read;
    }

    private Answer answer(Question question, Answers answers, Answers previous, String pointer, String name) {
        var missing = missing(name);
        if (question.isGroup()) {
            var entries = entries(question, answers, previous, pointer, name);
            return entries.isEmpty() ? missing : both(pointer, missing, new Answer.Repeated(entries));
        }
        var value = value(question, name);
        return value == null ? missing : both(pointer, missing, new Answer.Given(value));
    }

    private Answer missing(String name) {
        var said = one(name + "-missing");
        return Arrays.stream(MissingKind.values()).filter(kind -> kind.name().equals(said)).findFirst().<Answer>map(Answer.Missing::new)
                .orElse(null);
    }

    /** A value and the reason why there is none: the value stays, and somebody has to say which. */
    private Answer both(String pointer, Answer missing, Answer value) {
        if (missing != null) {
            faults.add(new FormFault(pointer, "diagnosis.form.fault.both"));
        }
        return value;
    }

    private String one(String name) {
        var all = values.apply(name);
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** @return null when nothing was typed */
    private JsonNode value(Question question, String name) {
        return switch (question.type()) {
            case MULTI_CHOICE -> list(values.apply(name));
            case PHOTO, FILE -> list(Stream.concat(values.apply(name).stream(), uploads.apply(name).stream()).distinct().toList());
            case GEOPOINT -> point(name);
            case YES_NO -> one(name).matches("true|false") ? JSON.booleanNode(one(name).equals("true")) : text(one(name));
            case DATE -> text(one(name).replaceFirst("^(\\d{2})[-/](\\d{2})[-/](\\d{4})$", "$3-$2-$1"));
            default -> text(one(name));
        };
    }

    private static JsonNode text(String typed) {
        return typed.isEmpty() ? null : JSON.textNode(typed);
    }

    private static JsonNode list(List<String> elements) {
        var list = JSON.arrayNode();
        elements.stream().filter(element -> !element.isBlank()).forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    private JsonNode point(String name) {
        var point = JSON.objectNode();
        FormSections.POINT.forEach(part -> {
            var typed = one(name + "-" + part);
            if (!typed.isEmpty()) {
                point.put(part, typed);
            }
        });
        return point.size() == 0 || point.size() == 1 && point.has("source") ? null : point;
    }

    private List<Answer.Entry> entries(Question group, Answers answers, Answers previous, String pointer, String name) {
        var entries = new ArrayList<Answer.Entry>();
        var count = one(name + "-count");
        int most = count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), MOST_ENTRIES) : 0;
        for (int i = 0; i < most; i++) {
            var sent = one(name + "-" + i + "-id");
            var id = sent.isEmpty() ? Ids.next().toString() : sent;
            entries.add(new Answer.Entry(id, level(group.questions(), entry(answers, group, id), entry(previous, group, id),
                    pointer + "/" + i + "/")));
        }
        return entries;
    }

    private static Answers entry(Answers answers, Question group, String id) {
        return answers.entries(group.id()).stream().filter(entry -> entry.id().equals(id)).findFirst().map(Answer.Entry::answers)
                .orElse(Answers.NONE);
    }
}
