package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.shared.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Version 1 of the questionnaire, and answers to it. */
public final class FormFixture {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 15, 0);
    public static final FormContext CONTEXT = new FormContext(NOW, (latitude, longitude) -> longitude.doubleValue() > -73
            && longitude.doubleValue() < -71.5 ? CoordinateCheck.IN_COMMUNE : CoordinateCheck.OUTSIDE_COMMUNE);

    private static final Path FILE = Path.of("src/main/resources/cl/vertiente/diagnosis/form/diagnosis-1.json");

    private FormFixture() {
    }

    /** A fresh copy of the definition. */
    public static ObjectNode definition() {
        return (ObjectNode) json(read());
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException missing) {
            throw new AssertionError("version 1 is missing", missing);
        }
    }

    public static Questionnaire first() {
        return Questionnaire.of(definition(), "0".repeat(64), LocalDate.of(2026, 11, 27));
    }

    /**
     * A questionnaire of one section with these questions, as {@code {'id':'a','type':'INTEGER','range':{'min':0}}}; the rest is filled in.
     */
    public static Questionnaire of(String... questions) {
        return Questionnaire.of(definition(List.of(questions), List.of()), "0".repeat(64), LocalDate.of(2026, 11, 27));
    }

    static ObjectNode definition(List<String> questions, List<String> indicators) {
        var definition = (ObjectNode) json("{'key':'diagnosis','version':1,'texts':{'t':'Texto'},'sections':[{'id':'s','title':'t',"
                + "'questions':[" + String.join(",", questions) + "]}],'indicators':["
                + (indicators.isEmpty() ? "{'code':'NOTHING','kind':'NUMBER','label':'t','expression':null}" : String.join(",", indicators))
                + "]}");
        definition.at("/sections/0/questions").forEach(FormFixture::fill);
        return definition;
    }

    private static void fill(JsonNode question) {
        var node = (ObjectNode) question;
        List.of("label", "source").stream().filter(field -> !node.has(field)).forEach(field -> node.put(field, "t"));
        node.path("questions").forEach(FormFixture::fill);
        if (node.path("choices") instanceof ArrayNode choices && !choices.isEmpty() && choices.get(0).isTextual()) {
            var codes = choices.deepCopy();
            choices.removeAll();
            codes.forEach(code -> choices.addObject().put("code", code.asText()).put("label", "t"));
        }
    }

    public static JsonNode json(String singleQuoted) {
        try {
            return Json.mapper().readTree(singleQuoted.startsWith("{'") || singleQuoted.startsWith("['") || !singleQuoted.contains("\"")
                    ? singleQuoted.replace('\'', '"') : singleQuoted);
        } catch (IOException wrong) {
            throw new AssertionError(singleQuoted, wrong);
        }
    }

    public static Answers answers(String singleQuoted) {
        return Answers.read(json(singleQuoted));
    }

    /** What is wrong as {@code /answers/a integer}. */
    public static List<String> faults(Questionnaire questionnaire, String answers, boolean complete) {
        return AnswerCheck.faults(questionnaire, answers(answers), complete, CONTEXT).stream()
                .map(fault -> fault.pointer() + " " + fault.messageKey().replace("diagnosis.form.fault.", "")).toList();
    }
}
