package cl.vertiente.demo.world;

import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * What a visit saw and measured besides the main parts: where it stood, whose system it is, the flow of the source against the granted
 * one, network, meters, power and treatment. The same for the same system always, and nothing in a bad state. Of every fourteen questions
 * about one stays without an observation. Name, commune and position are the register's; all the rest is invented.
 */
final class DemoSurvey {

    private static final int ONE_UNOBSERVED_OF = 14;
    private static final Map<String, String> ASKED_IF = Map.of("bulk_meters", "macro_meter", "telemetry_units", "telemetry",
            "operator_trainings", "operator_trained");
    private static final String ILLUSTRATIVE = " (DATO ILUSTRATIVO)";

    private final ObjectNode answers;
    private final WaterSystemRow system;
    private final Random chance;

    private DemoSurvey(ObjectNode answers, WaterSystemRow system) {
        this.answers = answers;
        this.system = system;
        this.chance = new Random(DemoIds.of("survey of " + system.id()).getMostSignificantBits());
    }

    /** Adds to answers that already say what organisation, water and money are like. */
    static void add(ObjectNode answers, WaterSystemRow system) {
        var survey = new DemoSurvey(answers, system);
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("gps", survey::position);
        questions.put("legal_name", () -> answers.put("legal_name", system.officialName()));
        questions.put("sector", () -> answers.put("sector", "Sector " + name(system) + ILLUSTRATIVE));
        questions.put("communes", () -> answers.put("communes", system.commune()));
        questions.put("dwellings_inhabited", survey::inhabited);
        questions.put("sources", survey::source);
        questions.put("treatment", survey::treatment);
        questions.put("network", survey::network);
        questions.put("meters_by_size", survey::meters);
        questions.put("bulk_meters", survey::bulkMeter);
        questions.put("power", survey::power);
        questions.put("telemetry_units", survey::telemetry);
        questions.put("operator_trainings", survey::trainings);
        questions.forEach(survey::observe);
    }

    /** A new entry of a group, under an identifier that it keeps from visit to visit. */
    static ObjectNode entry(ObjectNode answers, String system, String group, String name) {
        return answers.withArray(group).addObject().put("id", DemoIds.of(group + " " + name + " of " + system).toString())
                .put("name", name);
    }

    private static String name(WaterSystemRow system) {
        return system.shortName() == null ? system.commune() : system.shortName();
    }

    private void observe(String question, Runnable answer) {
        var condition = ASKED_IF.get(question);
        if (condition != null && !answers.get(condition).asBoolean()) {
            return;
        }
        if (chance.nextInt(ONE_UNOBSERVED_OF) == 0) {
            answers.putObject(question).put("missing", MissingKind.NOT_OBSERVED.name());
        } else {
            answer.run();
        }
    }

    private BigDecimal between(double lowest, double highest, int decimals) {
        return BigDecimal.valueOf(lowest + (highest - lowest) * chance.nextDouble()).setScale(decimals, RoundingMode.HALF_UP);
    }

    private int share(String question, int lowest, int highest) {
        return answers.get(question).asInt() * (lowest + chance.nextInt(highest - lowest + 1)) / 100;
    }

    private ObjectNode entry(String group, String name) {
        return entry(answers, system.id().toString(), group, name).put("condition", chance.nextInt(3) == 0 ? "REGULAR" : "GOOD");
    }

    private void position() {
        if (system.lat() != null) {
            answers.putObject("gps").put("lat", system.lat()).put("lon", system.lon()).put("accuracy", 3 + chance.nextInt(10))
                    .put("source", "PHONE");
        }
    }

    private void inhabited() {
        answers.put("dwellings_inhabited", share("dwellings", 82, 98));
    }

    /** One source in eight gives more than what was granted. */
    private void source() {
        var granted = answers.get("water_right_flow").decimalValue();
        var use = chance.nextInt(8) == 0 ? between(1.05, 1.3, 2) : between(0.55, 0.98, 2);
        entry("sources", "Fuente 1").put("type", "DEEP_WELL").put("flow", granted.multiply(use).setScale(2, RoundingMode.HALF_UP))
                .put("granted_flow", granted);
    }

    private void treatment() {
        entry("treatment", "Caseta de cloración").put("type", "CHLORINATION").put("capacity", between(2, 8, 2));
        if (chance.nextInt(4) == 0) {
            entry("treatment", "Filtro de hierro y manganeso").put("type", "IRON_FILTER").put("capacity", between(2, 6, 2));
        }
    }

    private void network() {
        double kilometres = answers.get("connections_total").asInt() * between(30, 80, 1).doubleValue() / 1_000;
        entry("network", "Matriz").put("length", rounded(kilometres * 0.7)).put("diameter", 110).put("material", "PVC")
                .put("valves", 2 + chance.nextInt(8));
        entry("network", "Ramales").put("length", rounded(kilometres * 0.3)).put("diameter", 63)
                .put("material", chance.nextBoolean() ? "HDPE" : "PVC").put("valves", chance.nextInt(5));
    }

    private static BigDecimal rounded(double kilometres) {
        return BigDecimal.valueOf(kilometres).setScale(2, RoundingMode.HALF_UP);
    }

    /** Most committees measure nearly every connection; one in eight measures only part of them. */
    private void meters() {
        var count = chance.nextInt(8) == 0 ? share("connections_total", 55, 80) : share("connections_total", 95, 100);
        var larger = Math.min(2, count);
        var stopped = (count - larger) * chance.nextInt(8) / 100;
        entry("meters_by_size", "Medidores de 1/2 pulgada").put("size", "HALF_INCH").put("count", count - larger)
                .put("working", count - larger - stopped);
        entry("meters_by_size", "Medidores de 3/4 de pulgada").put("size", "THREE_QUARTERS").put("count", larger).put("working", larger);
    }

    private void bulkMeter() {
        entry("bulk_meters", "Macromedidor de la impulsión").put("monthly", answers.get("produced_12m").asInt() / 12);
    }

    private void power() {
        entry("power", "Empalme eléctrico").put("type", "GRID").put("capacity_kw", between(5, 25, 1));
        if (answers.get("backup_power").asBoolean()) {
            entry("power", "Grupo electrógeno").put("type", "GENERATOR").put("capacity_kva", between(10, 40, 1))
                    .put("transfer", chance.nextBoolean());
        }
    }

    private void telemetry() {
        entry("telemetry_units", "Telemetría del estanque").put("provider", "Proveedor" + ILLUSTRATIVE).put("level", true)
                .put("flow", chance.nextBoolean()).put("pressure", false).put("chlorine", false).put("power", chance.nextBoolean());
    }

    private void trainings() {
        answers.putArray("operator_trainings").addObject()
                .put("id", DemoIds.of("training of the operator of " + system.id()).toString())
                .put("topic", "Cloración y registro de cloro libre" + ILLUSTRATIVE)
                .put("paid_by", chance.nextBoolean() ? "DOH" : "COMMITTEE");
    }
}
