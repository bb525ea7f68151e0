package cl.vertiente.diagnosis.form.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a definition and gathers everything that is wrong with it. */
final class DefinitionReading {

    static final String KEY = "diagnosis";

    private static final int MOST_SECTIONS = 40;
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_INDICATORS = 100;
    private static final int LONGEST_TEXT = 600;

    private final List<FormFault> faults = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int version;

    DefinitionReading(JsonNode definition) {
        var root = new DefinitionNode(definition, "", faults);
        if (!faults.isEmpty()) {
            return;
        }
        root.only(Set.of("key", "version", "sections", "indicators", "texts"));
        if (!root.get("key").asText().equals(KEY)) {
            root.fault("/key", "one-of", KEY);
        }
        version = root.whole("version", 0, 1, 9_999);
        if (!root.has("version")) {
            root.fault("/version", "whole", 1, 9_999);
        }
        texts(root);
        root.each("sections", MOST_SECTIONS, (node, i) -> sections.add(section(node)));
        root.each("indicators", MOST_INDICATORS, (node, i) -> indicator(node));
        new DefinitionChecks(this).check();
    }

    private void texts(DefinitionNode root) {
        var said = root.child("texts");
        root.get("texts").fields().forEachRemaining(field -> {
            if (!field.getValue().isTextual() || field.getValue().asText().isBlank() || field.getValue().asText().length() > LONGEST_TEXT) {
                said.fault("/" + Pointers.escape(field.getKey()), "sentence", LONGEST_TEXT);
            } else {
                texts.put(field.getKey(), field.getValue().asText());
            }
        });
    }

    private Section section(DefinitionNode node) {
        node.only(Set.of("id", "title", "hint", "questions"));
        var questions = new ArrayList<Question>();
        node.each("questions", MOST_QUESTIONS, (question, i) -> questions.add(QuestionReading.read(question, false)));
        return new Section(node.text("id", DefinitionNode.ID), node.text("title", null), node.optional("hint", null), questions);
    }

    private void indicator(DefinitionNode node) {
        node.only(Set.of("code", "kind", "label", "unit", "decimals", "question", "expression"));
        var kind = node.code("kind", IndicatorDefinition.Kind.class, null);
        boolean ofQuestion = node.has("question");
        if (ofQuestion == node.has("expression")) {
            node.fault("", "question-or-expression");
            return;
        }
        var expression = ofQuestion ? null : QuestionReading.logic(node, "expression");
        if (kind != null && (ofQuestion || expression != null)) {
            indicators.add(new IndicatorDefinition(node.text("code", DefinitionNode.CODE), kind, node.text("label", null),
                    node.optional("unit", null),
                    node.whole("decimals", 0, 0, 6), ofQuestion ? node.text("question", DefinitionNode.ID) : null, expression));
        }
    }

    int version() {
        return version;
    }

    List<FormFault> faults() {
        return faults;
    }

    List<Section> sections() {
        return sections;
    }

    List<IndicatorDefinition> indicators() {
        return indicators;
    }

    Map<String, String> texts() {
        return texts;
    }
}
