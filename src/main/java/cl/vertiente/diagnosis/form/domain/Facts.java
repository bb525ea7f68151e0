package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Logic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What expressions know of the answers: each value by its question, nothing for what was not given, is wrong, or was not to be asked.
 * One pass in the order of the questionnaire is enough, since a question is asked or not by what stands before it.
 */
final class Facts {

    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> irrelevant = new HashSet<>();
    private final Map<String, List<Facts>> entries = new HashMap<>();

    private Facts(Map<String, Object> outer) {
        values.putAll(outer);
    }

    static Facts of(Questionnaire questionnaire, Answers answers) {
        var facts = new Facts(Map.of());
        questionnaire.questions().forEach(question -> facts.take(question, answers));
        return facts;
    }

    private void take(Question question, Answers answers) {
        boolean relevant = question.relevance() == null || question.relevance().expression().test(values).orElse(false);
        if (!relevant) {
            irrelevant.add(question.id());
            values.put(Logic.ABSENT + question.id(), true);
        }
        var answer = answers.of(question.id()).orElse(null);
        if (answer instanceof Answer.Repeated repeated && question.isGroup()) {
            repeated(question, repeated, relevant);
        } else if (relevant && answer instanceof Answer.Missing missing && missing.kind() != MissingKind.NOT_OBSERVED) {
            values.put(Logic.ABSENT + question.id(), true);
        } else if (relevant && answer instanceof Answer.Given given) {
            var plain = Values.read(question, given.value(), FormContext.READING).plain();
            if (plain != null) {
                values.put(question.id(), plain);
            }
        }
    }

    private void repeated(Question group, Answer.Repeated repeated, boolean relevant) {
        if (repeated.entries().size() > group.limits().entries()) {
            return;
        }
        var lists = new ArrayList<Map<String, Object>>();
        var facts = new ArrayList<Facts>();
        for (var entry : repeated.entries()) {
            var inner = new Facts(values);
            group.questions().forEach(question -> inner.values.keySet().removeAll(List.of(question.id(), Logic.ABSENT + question.id())));
            group.questions().forEach(question -> inner.take(question, entry.answers()));
            facts.add(inner);
            lists.add(inner.values);
        }
        entries.put(group.id(), facts);
        if (relevant) {
            values.put(group.id(), lists);
        }
    }

    Map<String, Object> values() {
        return values;
    }

    boolean isRelevant(Question question) {
        return !irrelevant.contains(question.id());
    }

    /** What is known within an entry; empty of one that was not read, as in a group with more entries than it may have. */
    Optional<Facts> entry(String groupId, int index) {
        var read = entries.getOrDefault(groupId, List.of());
        return index < read.size() ? Optional.of(read.get(index)) : Optional.empty();
    }
}
