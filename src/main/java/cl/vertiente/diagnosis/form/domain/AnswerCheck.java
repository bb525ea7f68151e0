package cl.vertiente.diagnosis.form.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with answers: a draft may be incomplete, and is never wrong in type. */
public final class AnswerCheck {

    private static final String PREFIX = "diagnosis.form.fault.";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int MOST_FAULTS = 200;

    private final Questionnaire questionnaire;
    private final boolean complete;
    private final FormContext context;
    private final List<FormFault> faults = new ArrayList<>();
    private final Set<String> installations = new HashSet<>();

    private AnswerCheck(Questionnaire questionnaire, boolean complete, FormContext context) {
        this.questionnaire = questionnaire;
        this.complete = complete;
        this.context = context;
    }

    /**
     * @param complete whether what is required is demanded, too
     * @return every fault with its place below {@code /answers}, the first {@value #MOST_FAULTS} of them; empty when all is well
     */
    public static List<FormFault> faults(Questionnaire questionnaire, Answers answers, boolean complete, FormContext context) {
        var check = new AnswerCheck(questionnaire, complete, context);
        check.level(questionnaire.questions().toList(), answers, Facts.of(questionnaire, answers), "/answers", true);
        return List.copyOf(check.faults);
    }

    private void fault(String pointer, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FormFault(pointer, PREFIX + key, arguments));
        }
    }

    private void level(Collection<Question> questions, Answers answers, Facts facts, String pointer, boolean asked) {
        var known = new HashSet<String>();
        for (var question : questions) {
            known.add(question.id());
            question(question, answers, facts, pointer + "/" + question.id(), asked && facts.isRelevant(question));
        }
        answers.questions().stream().filter(id -> !known.contains(id)).forEach(id -> fault(pointer + "/" + Pointers.escape(id), "unknown"));
    }

    private void question(Question question, Answers answers, Facts facts, String pointer, boolean asked) {
        var answer = answers.of(question.id()).orElse(null);
        if (question.keptByRecord()) {
            if (answer != null) {
                fault(pointer, "of-record");
            }
            return;
        }
        boolean answered = answer != null && given(question, answer, facts, pointer, asked);
        if (!answered && complete && asked) {
            required(question, facts, pointer);
        }
    }

    private void required(Question question, Facts facts, String pointer) {
        var rule = question.requiredIf();
        if (question.required()) {
            fault(pointer, question.isGroup() ? "required-group" : question.type().isFiles() ? "required-file" : "required");
        } else if (rule != null && rule.expression().test(facts.values()).orElse(false)) {
            fault(pointer, "constraint", questionnaire.text(rule.text()));
        }
    }

    /**
     * @param asked what is not asked has to be of its type all the same, and follows no rule: nobody could mend what is not shown
     * @return whether it says something, right or wrong
     */
    private boolean given(Question question, Answer answer, Facts facts, String pointer, boolean asked) {
        if (answer instanceof Answer.Missing missing) {
            if (!question.missing().contains(missing.kind())) {
                fault(pointer, "missing-kind");
            }
            return true;
        }
        if (answer instanceof Answer.Repeated repeated && question.isGroup()) {
            entries(question, repeated.entries(), facts, pointer, asked);
            return true;
        }
        var value = Values.read(question, Answers.json(answer), context);
        value.faults().forEach(found -> {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new FormFault(pointer + found.pointer(), found.messageKey(), found.arguments()));
            }
        });
        if (asked && value.faults().isEmpty() && !value.isEmpty()) {
            constraint(question, facts, pointer);
        }
        return !value.isEmpty() && !(question.isGroup() && value.faults().isEmpty());
    }

    private void entries(Question group, List<Answer.Entry> entries, Facts facts, String pointer, boolean asked) {
        if (entries.size() > group.limits().entries()) {
            fault(pointer, "entries", group.limits().entries());
            return;
        }
        var ids = group.assetKind() == null ? new HashSet<String>() : installations;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = pointer + "/" + i;
            if (!entry.id().matches(UUID)) {
                fault(at + "/id", "entry-id");
            } else if (!ids.add(entry.id())) {
                fault(at + "/id", "entry-twice");
            }
            level(group.questions(), entry.answers(), facts.entry(group.id(), i).orElseThrow(), at, asked);
        }
        if (asked) {
            constraint(group, facts, pointer);
        }
    }

    private void constraint(Question question, Facts facts, String pointer) {
        var rule = question.constraint();
        if (rule != null && !rule.expression().test(facts.values()).orElse(true)) {
            fault(pointer, "constraint", questionnaire.text(rule.text()));
        }
    }
}
