package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the register of a committee knows of its installations before a visit, in the words of a questionnaire: an installation that came
 * by hand or by a work that was received is an entry under its identifier, so that whoever visits observes the same one, and its history
 * goes on.
 *
 * @param day of the visit: what is out of use by then is no entry
 */
public record RegisteredAssets(Questionnaire questionnaire, List<Known> known, LocalDate day) {

    /** One of them as it was seen last. */
    public record Known(UUID id, String kind, AssetReport report) {

        boolean isGone(LocalDate day) {
            return report.isRetired(day) || report.condition() == AssetCondition.NOT_EXISTING;
        }
    }

    /**
     * The same answers with the installations of the register: those that both know by the identifier, with the name and the condition
     * that the register has; those that only the register knows, behind them by name; without those that are out of use.
     *
     * @param earlier of the visit before, nothing when there was none
     */
    public Answers in(Answers earlier) {
        var answers = earlier;
        for (var group : questionnaire.assetGroups().entrySet()) {
            var ofKind = known.stream().filter(one -> one.kind().equals(group.getKey()))
                    .sorted(Comparator.comparing((Known one) -> one.report().name()).thenComparing(Known::id)).toList();
            if (!ofKind.isEmpty()) {
                answers = with(answers, group.getValue(), ofKind);
            }
        }
        return answers;
    }

    private Answers with(Answers answers, Question group, List<Known> ofKind) {
        var entries = new ArrayList<Answer.Entry>();
        for (var entry : answers.entries(group.id())) {
            var registered = ofKind.stream().filter(one -> one.id().toString().equals(entry.id())).findFirst();
            if (registered.isEmpty()) {
                entries.add(entry);
            } else if (!registered.get().isGone(day)) {
                entries.add(new Answer.Entry(entry.id(), told(group, entry.answers(), registered.get().report(), "@")));
            }
        }
        ofKind.stream().filter(one -> !one.isGone(day)).filter(one -> answers.entries(group.id()).stream()
                .noneMatch(entry -> entry.id().equals(one.id().toString())))
                .forEach(one -> entries.add(new Answer.Entry(one.id().toString(), told(group, Answers.NONE, one.report(), ""))));
        if (entries.isEmpty()) {
            return answers.entries(group.id()).isEmpty() ? answers : answers.with(group.id(), null);
        }
        return answers.with(group.id(), new Answer.Repeated(entries.stream().limit(group.limits().entries()).toList()));
    }

    /** @param parts how the parts of an installation begin that are told */
    private static Answers told(Question group, Answers before, AssetReport report, String parts) {
        var answers = before;
        for (var question : group.questions()) {
            var said = question.asset() == null || !question.asset().startsWith(parts) ? null : said(question, report);
            if (said != null && isSayable(question, said)) {
                answers = answers.with(question.id(), new Answer.Given(said));
            }
        }
        return answers;
    }

    private static JsonNode said(Question question, AssetReport report) {
        return switch (question.asset()) {
            case SeenAssets.NAME -> TextNode.valueOf(report.name());
            case SeenAssets.CONDITION -> report.condition().isObserved() ? TextNode.valueOf(report.condition().name()) : null;
            case SeenAssets.INSTALLED -> report.installedOn() == null ? null : TextNode.valueOf(report.installedOn().toString());
            default -> value(report.values().get(question.asset()));
        };
    }

    private static JsonNode value(AssetValue value) {
        return value == null || !value.isKnown() ? null : value.number() != null ? DecimalNode.valueOf(value.number())
                : value.yes() != null ? BooleanNode.valueOf(value.yes()) : TextNode.valueOf(value.text());
    }

    private static boolean isSayable(Question question, JsonNode said) {
        return question.choices().isEmpty() || question.choice(said.asText()).isPresent();
    }
}
