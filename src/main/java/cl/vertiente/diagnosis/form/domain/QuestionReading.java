package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.shared.Logic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one question of a definition. */
final class QuestionReading {

    private static final Set<String> FIELDS = Set.of("id", "type", "label", "hint", "unit", "source", "required", "record", "missing",
            "carried",
            "personal", "relevance", "requiredIf", "constraint", "range", "decimals", "length", "limit", "future", "format", "choices",
                    "asset", "assetKind",
            "questions");
    private static final Pattern ASSET = Pattern.compile("@(name|condition|installedOn|position|note|photos)|[A-Z][A-Z0-9_]{0,29}");
    private static final int MOST_QUESTIONS = 60;
    private static final int MOST_CHOICES = 40;
    private static final int LONGEST = 4_000;
    private static final int DEFAULT_LENGTH = 300;
    private static final int MOST_ENTRIES = 500;
    private static final int DEFAULT_ENTRIES = 20;
    private static final int MOST_DECIMALS = 6;

    private QuestionReading() {
    }

    /** @param inGroup it is asked of each entry of a group */
    static Question read(DefinitionNode node, boolean inGroup) {
        node.only(FIELDS);
        var type = node.code("type", QuestionType.class, null);
        var kind = type == null ? QuestionType.TEXT : type;
        if (inGroup && kind == QuestionType.GROUP) {
            node.fault("/type", "nested-group");
        }
        var questions = new ArrayList<Question>();
        if (kind == QuestionType.GROUP && !inGroup) {
            node.each("questions", MOST_QUESTIONS, (below, i) -> questions.add(read(below, true)));
        } else if (node.has("questions")) {
            node.fault("/questions", "group-only");
        }
        var id = node.text("id", DefinitionNode.ID);
        if (inGroup && id.equals("id")) {
            node.fault("/id", "reserved");
        }
        return new Question(id, kind, node.text("label", null), node.optional("hint", null), node.optional("unit", null),
                node.text("source", null), node.flag("required"), node.flag("record"), missing(node), node.flag("carried"),
                node.flag("personal"), rule(node, "relevance"), rule(node, "requiredIf"), rule(node, "constraint"), limits(node, kind),
                node.has("format") ? node.code("format", TextFormat.class, null) : null, choices(node, kind), node.optional("asset", ASSET),
                node.optional("assetKind", DefinitionNode.CODE), questions);
    }

    private static Set<MissingKind> missing(DefinitionNode node) {
        var kinds = EnumSet.noneOf(MissingKind.class);
        if (!node.has("missing")) {
            return EnumSet.allOf(MissingKind.class);
        }
        for (var said : node.get("missing")) {
            Arrays.stream(MissingKind.values()).filter(kind -> kind.name().equals(said.asText())).findFirst().ifPresentOrElse(kinds::add,
                    () -> node.fault("/missing", "one-of", "NOT_EXISTING, NOT_OBSERVED, NOT_APPLICABLE"));
        }
        return kinds;
    }

    /** @return null when there is none, or it is none */
    static Rule rule(DefinitionNode node, String field) {
        if (!node.has(field)) {
            return null;
        }
        var rule = node.child(field);
        rule.only(Set.of("rule", "text"));
        var logic = logic(rule, "rule");
        var text = rule.text("text", null);
        return logic == null ? null : new Rule(logic, text);
    }

    /** @return null when it is none */
    static Logic logic(DefinitionNode node, String field) {
        var json = node.get(field);
        if (json.isMissingNode()) {
            node.fault("/" + field, "expression");
            return null;
        }
        var faults = Logic.faults(json);
        faults.forEach(fault -> node.faults().add(new FormFault(node.pointer() + "/" + field + fault.pointer(), fault.key(),
                fault.arguments().toArray())));
        return faults.isEmpty() ? Logic.of(json) : null;
    }

    private static Limits limits(DefinitionNode node, QuestionType type) {
        BigDecimal lowest = null;
        BigDecimal highest = null;
        if (node.has("range")) {
            var range = node.child("range");
            range.only(Set.of("min", "max"));
            lowest = range.number("min");
            highest = range.number("max");
            if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
                range.fault("", "range");
            }
        } else if (type.isNumber()) {
            node.fault("/range", "range-missing");
        }
        int decimals = node.whole("decimals", 0, 0, MOST_DECIMALS);
        if (type == QuestionType.INTEGER && decimals > 0) {
            node.fault("/decimals", "integer-decimals");
        }
        return new Limits(lowest, highest, decimals, node.whole("length", DEFAULT_LENGTH, 1, LONGEST),
                node.whole("limit", DEFAULT_ENTRIES, 1, MOST_ENTRIES), node.flag("future"));
    }

    private static List<Choice> choices(DefinitionNode node, QuestionType type) {
        var choices = new ArrayList<Choice>();
        if (type.hasChoices()) {
            node.each("choices", MOST_CHOICES, (choice, i) -> {
                choice.only(Set.of("code", "label"));
                var code = choice.text("code", DefinitionNode.CODE);
                if (choices.stream().anyMatch(other -> other.code().equals(code))) {
                    choice.fault("/code", "twice", code);
                }
                if (type == QuestionType.CONDITION && Arrays.stream(AssetCondition.values()).filter(AssetCondition::isObserved)
                        .noneMatch(condition -> condition.name().equals(code))) {
                    choice.fault("/code", "condition");
                }
                choices.add(new Choice(code, choice.text("label", null)));
            });
        } else if (node.has("choices")) {
            node.fault("/choices", "choices-only");
        }
        return choices;
    }
}
