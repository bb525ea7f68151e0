package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.PositionView;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Relevance;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The installations that a visit saw, as the register of the committee takes them: each entry of a group of the questionnaire that is a
 * kind of installation, under the identifier that the entry keeps from visit to visit. What nobody observed stays unknown, and what is
 * not asked is not there.
 *
 * @param seenOn day of the visit
 */
public record SeenAssets(Questionnaire questionnaire, Answers answers, LocalDate seenOn) {

    static final String NAME = "@name";
    static final String CONDITION = "@condition";
    static final String INSTALLED = "@installedOn";
    private static final String POSITION = "@position";
    private static final String NOTE = "@note";

    /**
     * One of them.
     *
     * @param place of its entry below the answers, as {@code pumps/0}
     */
    public record Seen(UUID assetId, String kind, AssetReport report, String place) {
    }

    public List<Seen> all() {
        var counted = Relevance.counted(questionnaire, answers);
        return questionnaire.assetGroups().entrySet().stream().flatMap(group -> of(group.getKey(), group.getValue(), counted)).toList();
    }

    private Stream<Seen> of(String kind, Question group, Answers counted) {
        var label = questionnaire.text(group.label());
        var entries = counted.entries(group.id());
        return IntStream.range(0, entries.size()).mapToObj(i -> new Seen(UUID.fromString(entries.get(i).id()), kind,
                report(group, entries.get(i).answers(), label + " " + (i + 1)), group.id() + "/" + i));
    }

    private AssetReport report(Question group, Answers entry, String otherwise) {
        var said = new Said(group, entry);
        var name = said.text(NAME);
        var condition = said.text(CONDITION);
        var values = new TreeMap<String, AssetValue>();
        group.questions().stream().filter(question -> question.asset() != null && !question.asset().startsWith("@"))
                .forEach(question -> entry.of(question.id()).map(SeenAssets::value)
                        .ifPresent(value -> values.put(question.asset(), value)));
        return new AssetReport(name == null ? otherwise : name,
                condition == null ? said.missing(CONDITION) : AssetCondition.valueOf(condition), seenOn,
                said.text(INSTALLED) == null ? null : LocalDate.parse(said.text(INSTALLED)), values, position(said.node(POSITION)),
                said.text(NOTE), null, null);
    }

    private static AssetValue value(Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return AssetValue.missing(Missing.valueOf(missing.kind().name()));
        }
        var node = ((Answer.Given) answer).value();
        return node.isNumber() ? AssetValue.of(node.decimalValue()) : node.isBoolean() ? AssetValue.of(node.asBoolean())
                : AssetValue.of(node.asText());
    }

    /** As the questionnaire keeps a point: in degrees of WGS84 and in metres of its zone. */
    private static PositionView position(JsonNode point) {
        return point == null ? null : new PositionView(number(point, "lat"), number(point, "lon"),
                point.path("zone").isInt() ? point.get("zone").asInt() : null, number(point, "easting"), number(point, "northing"), "WGS84",
                PositionSource.valueOf(point.path("source").asText(PositionSource.PHONE.name())),
                point.path("accuracy").isNumber() ? point.get("accuracy").asInt() : null, CoordinateCheck.NOT_CHECKED, null);
    }

    private static BigDecimal number(JsonNode point, String field) {
        return point.path(field).isNumber() ? point.get(field).decimalValue() : null;
    }

    /** What an entry says to the questions that stand for a part of an installation. */
    private record Said(Question group, Answers entry) {

        JsonNode node(String part) {
            return group.questions().stream().filter(question -> part.equals(question.asset())).findFirst()
                    .flatMap(question -> entry.of(question.id())).filter(Answer.Given.class::isInstance)
                    .map(answer -> ((Answer.Given) answer).value()).orElse(null);
        }

        String text(String part) {
            var node = node(part);
            return node == null || node.asText().isBlank() ? null : node.asText().strip();
        }

        /** The condition that was not given: it is not there, or nobody saw it. */
        AssetCondition missing(String part) {
            return group.questions().stream().filter(question -> part.equals(question.asset())).findFirst()
                    .flatMap(question -> entry.of(question.id())).filter(answer -> answer instanceof Answer.Missing missing
                            && missing.kind().name().equals(AssetCondition.NOT_EXISTING.name()))
                    .isPresent() ? AssetCondition.NOT_EXISTING : AssetCondition.NOT_OBSERVED;
        }
    }
}
