package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A questionnaire in words: what each question asks for, when, and what is new. */
@Named("questionnaireWords")
@ApplicationScoped
public class QuestionnaireWords {

    @Inject
    private Messages messages;

    @Inject
    private AnswerWords answers;

    /** {@code Número con 2 decimales como máximo, en L/s, de 0 a 1.000}. */
    public String how(Question question) {
        var limits = question.limits();
        var said = new ArrayList<String>();
        said.add(question.format() != null ? messages.get("diagnosis.form.format." + question.format())
                : question.type() == QuestionType.DECIMAL ? messages.get("diagnosis.form.type.DECIMAL", limits.decimals())
                : messages.get("diagnosis.form.type." + question.type()));
        if (question.unit() != null) {
            said.add(messages.get("diagnosis.form.in-unit", question.unit()));
        }
        if (limits.lowest() != null && limits.highest() != null) {
            said.add(messages.get("diagnosis.form.from-to", number(limits.lowest()), number(limits.highest())));
        } else if (limits.lowest() != null) {
            said.add(messages.get("diagnosis.form.from", number(limits.lowest())));
        }
        if (question.isGroup() || question.type().isFiles()) {
            said.add(messages.get("diagnosis.form.up-to", limits.entries()));
        }
        return String.join(", ", said);
    }

    private static String number(BigDecimal number) {
        return AnswerWords.number(number);
    }

    /** What can be answered; empty for what is written. */
    public List<String> choices(Questionnaire questionnaire, Question question) {
        return question.choices().stream().map(choice -> questionnaire.text(choice.label())).toList();
    }

    /** Sentences of when it is asked, when it is required and what it has to keep. */
    public List<String> rules(Questionnaire questionnaire, Question question) {
        var rules = new ArrayList<String>();
        Stream.of(question.relevance(), question.requiredIf(), question.constraint()).filter(java.util.Objects::nonNull)
                .forEach(rule -> rules.add(questionnaire.text(rule.text())));
        if (question.missing().size() < MissingKind.values().length && !question.keptByRecord()) {
            rules.add(question.missing().isEmpty() ? messages.get("diagnosis.form.no-missing") : messages.get("diagnosis.form.only-missing",
                    Stream.of(MissingKind.values()).filter(question.missing()::contains).map(answers::missing)
                            .collect(Collectors.joining(", "))));
        }
        return rules;
    }

    /** The ways of having no value, short as they stand on paper and in full. */
    public List<Option> missing(Question question) {
        return Stream.of(MissingKind.values()).filter(question.missing()::contains)
                .map(kind -> new Option(messages.get("diagnosis.form.short." + kind), answers.missing(kind))).toList();
    }

    public List<String> marks(Question question) {
        var marks = new ArrayList<String>();
        if (question.keptByRecord()) {
            marks.add(messages.get("diagnosis.form.mark.record"));
        }
        if (question.required() && !question.keptByRecord()) {
            marks.add(messages.get("diagnosis.form.mark.required"));
        }
        if (question.carried()) {
            marks.add(messages.get("diagnosis.form.mark.carried"));
        }
        if (question.personal()) {
            marks.add(messages.get("diagnosis.form.mark.personal"));
        }
        return marks;
    }

    public String kind(QuestionnaireChange change) {
        return messages.get("diagnosis.form.change." + change.kind());
    }

    public String of(QuestionnaireChange change) {
        return messages.get("diagnosis.form.change.of." + change.of());
    }

    public String aspects(QuestionnaireChange change) {
        return change.aspects().stream().map(aspect -> messages.get("diagnosis.form.aspect." + aspect)).collect(Collectors.joining(", "));
    }
}
