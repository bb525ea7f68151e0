package cl.vertiente.diagnosis.form.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a definition has to fit together: texts that are there, names that are used once, rules about questions that exist. */
final class DefinitionChecks {

    private final DefinitionReading reading;
    private final Set<String> all = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Map<String, Question> top = new HashMap<>();
    private final Map<String, String> assetKinds = new HashMap<>();

    DefinitionChecks(DefinitionReading reading) {
        this.reading = reading;
        reading.sections().forEach(section -> section.questions().forEach(question -> {
            top.putIfAbsent(question.id(), question);
            names(question, all);
        }));
    }

    private static void names(Question question, Set<String> names) {
        names.add(question.id());
        question.questions().forEach(field -> names.add(question.id() + "." + field.id()));
    }

    private void fault(String pointer, String key, Object... arguments) {
        reading.faults().add(new FormFault(pointer, "diagnosis.form.definition." + key, arguments));
    }

    void check() {
        var ids = new ArrayList<String>();
        var sections = new ArrayList<String>();
        for (int s = 0; s < reading.sections().size(); s++) {
            var section = reading.sections().get(s);
            var at = "/sections/" + s;
            once(section.id(), sections, at + "/id");
            text(section.title(), at + "/title");
            text(section.hint(), at + "/hint");
            for (int q = 0; q < section.questions().size(); q++) {
                var question = section.questions().get(q);
                var place = at + "/questions/" + q;
                once(question.id(), ids, place + "/id");
                question(question, place, Set.of());
                names(question, before);
            }
        }
        var codes = new ArrayList<String>();
        for (int i = 0; i < reading.indicators().size(); i++) {
            var indicator = reading.indicators().get(i);
            once(indicator.code(), codes, "/indicators/" + i + "/code");
            indicator(indicator, "/indicators/" + i);
        }
    }

    private void once(String name, List<String> seen, String pointer) {
        if (seen.contains(name) && !name.isEmpty()) {
            fault(pointer, "twice", name);
        }
        seen.add(name);
    }

    private void text(String key, String pointer) {
        if (key != null && !key.isEmpty() && !reading.texts().containsKey(key)) {
            fault(pointer, "text-missing", key);
        }
    }

    /** @param fields of the same entry that stand before; empty outside a group */
    private void question(Question question, String pointer, Set<String> fields) {
        text(question.label(), pointer + "/label");
        text(question.hint(), pointer + "/hint");
        for (int i = 0; i < question.choices().size(); i++) {
            text(question.choices().get(i).label(), pointer + "/choices/" + i + "/label");
        }
        rule(question.relevance(), pointer + "/relevance", before, fields);
        var own = new HashSet<>(fields);
        own.add(question.id());
        rule(question.requiredIf(), pointer + "/requiredIf", all, own);
        rule(question.constraint(), pointer + "/constraint", all, own);
        assets(question, pointer);
        var ids = new ArrayList<String>();
        var siblings = new HashSet<String>();
        for (int i = 0; i < question.questions().size(); i++) {
            var field = question.questions().get(i);
            once(field.id(), ids, pointer + "/questions/" + i + "/id");
            question(field, pointer + "/questions/" + i, siblings);
            siblings.add(field.id());
        }
    }

    private void assets(Question question, String pointer) {
        if (question.assetKind() != null && !question.isGroup()) {
            fault(pointer + "/assetKind", "group-only");
        } else if (question.assetKind() != null) {
            if (assetKinds.putIfAbsent(question.assetKind(), question.id()) != null) {
                fault(pointer + "/assetKind", "twice", question.assetKind());
            }
            for (var needed : List.of("@name", "@condition")) {
                if (question.questions().stream().noneMatch(field -> needed.equals(field.asset()))) {
                    fault(pointer + "/questions", "asset-needs", needed);
                }
            }
        }
    }

    private void rule(Rule rule, String pointer, Set<String> known, Set<String> fields) {
        if (rule == null) {
            return;
        }
        text(rule.text(), pointer + "/text");
        rule.expression().variables().stream().filter(name -> !known.contains(name) && !fields.contains(name)).sorted()
                .forEach(name -> fault(pointer + "/rule", all.contains(name) ? "later" : "question-missing", name));
    }

    private void indicator(IndicatorDefinition indicator, String pointer) {
        text(indicator.label(), pointer + "/label");
        if (indicator.expression() != null) {
            indicator.expression().variables().stream().filter(name -> !all.contains(name)).sorted()
                    .forEach(name -> fault(pointer + "/expression", "question-missing", name));
            return;
        }
        var question = top.get(indicator.question());
        if (question == null) {
            fault(pointer + "/question", "question-missing", indicator.question());
            return;
        }
        boolean fits = switch (indicator.kind()) {
            case NUMBER -> question.type().isNumber();
            case FLAG -> question.type() == QuestionType.YES_NO;
            case CHOICE -> question.type() == QuestionType.CHOICE || question.type() == QuestionType.CONDITION;
        };
        if (!fits) {
            fault(pointer + "/kind", "indicator-type", indicator.question());
        }
    }
}
