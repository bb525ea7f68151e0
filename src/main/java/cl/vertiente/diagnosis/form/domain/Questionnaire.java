package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Invalid;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One version of the questionnaire, as its JSON says: it drives the form, the checks, the printed form and the indicators. Nothing of it
 * changes once it is published.
 */
public final class Questionnaire {

    private final int version;
    private final String sha256;
    private final LocalDate publishedOn;
    private final List<Section> sections;
    private final Map<String, Question> byId;
    private final List<IndicatorDefinition> indicators;
    private final Map<String, String> texts;
    private final JsonNode json;

    private Questionnaire(DefinitionReading reading, JsonNode json, String sha256, LocalDate publishedOn) {
        this.version = reading.version();
        this.sections = List.copyOf(reading.sections());
        this.indicators = List.copyOf(reading.indicators());
        this.texts = Map.copyOf(reading.texts());
        this.json = json;
        this.sha256 = sha256;
        this.publishedOn = publishedOn;
        this.byId = new LinkedHashMap<>();
        sections.forEach(section -> section.questions().forEach(question -> byId.put(question.id(), question)));
    }

    /** Everything that keeps a definition from being published, each with its place; empty when it can be. */
    public static List<FormFault> faults(JsonNode definition) {
        return new DefinitionReading(definition).faults();
    }

    /**
     * @param sha256 of the text that was published
     * @throws Invalid when it is no definition
     */
    public static Questionnaire of(JsonNode definition, String sha256, LocalDate publishedOn) {
        var reading = new DefinitionReading(definition);
        if (!reading.faults().isEmpty()) {
            throw new Invalid(reading.faults().stream().map(FormFault::fault).toList());
        }
        return new Questionnaire(reading, definition, sha256, publishedOn);
    }

    public int version() {
        return version;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** A question of a section; those of a repeat group are asked of its question. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All that is asked at the top, in order. */
    public Stream<Question> questions() {
        return byId.values().stream();
    }

    /** The groups whose entries are installations of the committee, by the kind of installation. */
    public Map<String, Question> assetGroups() {
        var groups = new TreeMap<String, Question>();
        questions().filter(question -> question.assetKind() != null).forEach(question -> groups.put(question.assetKind(), question));
        return groups;
    }

    public List<IndicatorDefinition> indicators() {
        return indicators;
    }

    /** The Spanish text of a key of this version. */
    public String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the questionnaire has no text " + key);
        }
        return text;
    }

    public Map<String, String> texts() {
        return texts;
    }

    /** The definition as it was published. */
    public JsonNode json() {
        return json;
    }
}
