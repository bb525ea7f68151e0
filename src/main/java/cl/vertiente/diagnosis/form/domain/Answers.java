package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Invalid;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was answered, by the identifier of the question, in the order in which it came. A question that is not there was not answered. */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private static final String ID = "id";
    private static final String MISSING = "missing";

    private final Map<String, Answer> answers;

    private Answers(Map<String, Answer> answers) {
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public static Answers of(Map<String, Answer> answers) {
        return new Answers(answers);
    }

    /** @throws Invalid when it is no JSON object */
    public static Answers read(JsonNode object) {
        if (!object.isObject()) {
            throw new Invalid("diagnosis.form.fault.object", "/answers");
        }
        return read(object, false);
    }

    private static Answers read(JsonNode object, boolean entry) {
        var read = new LinkedHashMap<String, Answer>();
        object.fields().forEachRemaining(field -> {
            if (!field.getValue().isNull() && !(entry && field.getKey().equals(ID))) {
                read.put(field.getKey(), answer(field.getValue()));
            }
        });
        return new Answers(read);
    }

    private static Answer answer(JsonNode value) {
        if (value.isObject() && value.size() == 1 && value.path(MISSING).isTextual()) {
            return missing(value.get(MISSING).asText()).<Answer>map(Answer.Missing::new).orElseGet(() -> new Answer.Given(value));
        }
        if (!value.isArray() || value.isEmpty()) {
            return new Answer.Given(value);
        }
        var entries = new ArrayList<Answer.Entry>();
        for (var element : value) {
            if (!element.isObject()) {
                return new Answer.Given(value);
            }
            entries.add(new Answer.Entry(element.path(ID).isTextual() ? element.get(ID).asText() : "", read(element, true)));
        }
        return new Answer.Repeated(entries);
    }

    private static Optional<MissingKind> missing(String said) {
        return Arrays.stream(MissingKind.values()).filter(kind -> kind.name().equals(said)).findFirst();
    }

    public JsonNode json() {
        return object(null);
    }

    private ObjectNode object(String id) {
        var object = JsonNodeFactory.instance.objectNode();
        if (id != null) {
            object.put(ID, id);
        }
        answers.forEach((question, answer) -> object.set(question, json(answer)));
        return object;
    }

    static JsonNode json(Answer answer) {
        if (answer instanceof Answer.Given given) {
            return given.value();
        }
        if (answer instanceof Answer.Missing missing) {
            return JsonNodeFactory.instance.objectNode().put(MISSING, missing.kind().name());
        }
        var list = JsonNodeFactory.instance.arrayNode();
        ((Answer.Repeated) answer).entries().forEach(entry -> list.add(entry.answers().object(entry.id())));
        return list;
    }

    /** What was answered; empty when nothing was, which is not the same as {@link MissingKind#NOT_OBSERVED}. */
    public Optional<Answer> of(String questionId) {
        return Optional.ofNullable(answers.get(questionId));
    }

    /** The entries of a repeat group; none when it was not answered or has no entries. */
    public List<Answer.Entry> entries(String groupId) {
        return answers.get(groupId) instanceof Answer.Repeated repeated ? repeated.entries() : List.of();
    }

    public Set<String> questions() {
        return answers.keySet();
    }

    /** The same with another answer; {@code null} takes it away. */
    public Answers with(String questionId, Answer answer) {
        var changed = new LinkedHashMap<>(answers);
        if (answer == null) {
            changed.remove(questionId);
        } else {
            changed.put(questionId, answer);
        }
        return new Answers(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers same && answers.equals(same.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return answers.keySet().toString();
    }
}
