package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What two versions of a record do not answer alike, in words: by question, and within a group entry by entry. */
@ApplicationScoped
public class AnswerDifferences {

    @Inject
    private AnswerWords words;

    @Inject
    private Messages messages;

    /**
     * One line.
     *
     * @param question which is chosen as a whole; null for a line within a group
     * @param untouched whether the one on the right says what both were written upon
     */
    public record Difference(String question, String label, String left, String right, boolean untouched) {

        public boolean inner() {
            return question == null;
        }
    }

    /** What is compared, and by which words. */
    private record Pair(Questionnaire form, Answers left, Answers right) {
    }

    /** @param base upon which the one on the right was written; null when it does not matter */
    List<Difference> between(Questionnaire form, DiagnosisView left, DiagnosisView right, DiagnosisView base) {
        var pair = new Pair(form, Answers.read(left.answers()), Answers.read(right.answers()));
        var written = base == null ? null : Answers.read(base.answers());
        var lines = new ArrayList<Difference>();
        if (!Objects.equals(left.visitAt(), right.visitAt())) {
            lines.add(new Difference(SettleAside.VISIT_AT, messages.get("diagnosis.edit.visit-at"), said(left), said(right),
                    base != null && Objects.equals(base.visitAt(), right.visitAt())));
        }
        form.questions().filter(question -> !pair.left().of(question.id()).equals(pair.right().of(question.id()))).forEach(question -> {
            lines.add(line(pair, question, question.id(), form.text(question.label()),
                    written != null && written.of(question.id()).equals(pair.right().of(question.id()))));
            if (question.isGroup()) {
                entries(pair, question, lines);
            }
        });
        return List.copyOf(lines);
    }

    private static String said(DiagnosisView view) {
        return view.visitAt() == null ? "" : Show.instant(view.visitAt());
    }

    private Difference line(Pair pair, Question question, String chosen, String label, boolean untouched) {
        return new Difference(chosen, label, words.of(pair.form(), question, pair.left().of(question.id()).orElse(null)),
                words.of(pair.form(), question, pair.right().of(question.id()).orElse(null)), untouched);
    }

    /** Entries are the same by their identifier; one that only one of the two has is told as a whole. */
    private void entries(Pair pair, Question group, List<Difference> lines) {
        var before = byId(pair.left(), group);
        var after = byId(pair.right(), group);
        var all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        all.forEach((id, any) -> {
            var name = title(pair.form(), group, after.getOrDefault(id, any));
            if (!before.containsKey(id) || !after.containsKey(id)) {
                lines.add(new Difference(null, name, there(before.containsKey(id)), there(after.containsKey(id)), false));
            } else {
                var inner = new Pair(pair.form(), before.get(id), after.get(id));
                group.questions().stream().filter(question -> !inner.left().of(question.id()).equals(inner.right().of(question.id())))
                        .forEach(question -> lines.add(line(inner, question, null,
                                name + ": " + pair.form().text(question.label()), false)));
            }
        });
    }

    private String there(boolean is) {
        return messages.get(is ? "diagnosis.compare.there" : "diagnosis.compare.not-there");
    }

    private static Map<String, Answers> byId(Answers answers, Question group) {
        var entries = new LinkedHashMap<String, Answers>();
        answers.entries(group.id()).forEach(entry -> entries.put(entry.id(), entry.answers()));
        return entries;
    }

    private String title(Questionnaire form, Question group, Answers entry) {
        var first = group.questions().get(0);
        var title = words.of(form, first, entry.of(first.id()).orElse(null));
        return title.isEmpty() ? messages.get("diagnosis.compare.unnamed") : title;
    }
}
