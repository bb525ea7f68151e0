package cl.vertiente.demo.world;

import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.shared.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Plausible answers of a visit, the same for the same system always: a small committee with a well, a pump, a tank and chlorination, some
 * of it in a bad state. All of it is invented.
 */
final class DemoAnswers {

    private static final List<String> CONDITIONS = List.of("GOOD", "GOOD", "REGULAR", "REGULAR", "BAD");

    private final Questionnaire questionnaire;
    private final Random chance;
    private final ObjectNode answers = Json.mapper().createObjectNode();
    private final String system;
    private final Function<DemoScene, String> photos;

    /**
     * @param system the one that is visited; its identifier tells one from every other
     * @param photos hash of the visit's photo of a thing: of each main part, and of whatever is in a bad state
     */
    DemoAnswers(Questionnaire questionnaire, WaterSystemRow system, int connections, int inhabitants, Function<DemoScene, String> photos) {
        this.questionnaire = questionnaire;
        this.photos = photos;
        this.system = system.id().toString();
        this.chance = new Random(DemoIds.of("answers of " + this.system).getMostSignificantBits());
        organisation(connections, inhabitants);
        water(connections);
        money(connections);
        installations();
        DemoSurvey.add(answers, system);
        questionnaire.questions().filter(question -> question.required() && !question.keptByRecord() && !answers.has(question.id()))
                .forEach(question -> unobserved(question));
    }

    Answers answers() {
        return Answers.read(answers);
    }

    private boolean oneOf(int many) {
        return chance.nextInt(many) == 0;
    }

    private BigDecimal between(double lowest, double highest, int decimals) {
        return BigDecimal.valueOf(lowest + (highest - lowest) * chance.nextDouble()).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String pick(String... codes) {
        return codes[chance.nextInt(codes.length)];
    }

    private void organisation(int connections, int inhabitants) {
        answers.put("consent", false);
        answers.put("org_type", oneOf(6) ? "COOPERATIVE" : "COMMITTEE");
        answers.put("inhabitants", inhabitants);
        answers.put("settlement", pick("CONCENTRATED", "SEMI_CONCENTRATED", "DISPERSED"));
        answers.put("members", connections - chance.nextInt(5));
        answers.put("users", connections);
        answers.put("schools", 1);
        answers.put("health_posts", oneOf(3) ? 1 : 0);
        answers.put("halls", 1);
        answers.put("other_connections", 0);
        answers.put("dwellings", connections);
        answers.put("connections_total", connections + 2 + answers.get("health_posts").asInt());
        answers.put("waiting_list", chance.nextInt(20));
        answers.put("water_right_state", pick("REGISTERED", "REGISTERED", "IN_PROCESS", "NONE"));
        answers.put("licence_state", pick("REGISTERED", "REGISTERED", "IN_PROCESS"));
        answers.put("land_title_well", pick("OWNED", "LOAN", "EASEMENT", "NO_TITLE"));
        answers.put("land_title_tank", pick("OWNED", "LOAN", "EASEMENT"));
        answers.put("land_title_plant", pick("OWNED", "LOAN"));
        answers.put("board_valid", !oneOf(4));
        answers.put("office", !oneOf(3));
        answers.put("sii_start", !oneOf(5));
        answers.put("balance_current", !oneOf(3));
    }

    private void water(int connections) {
        answers.put("water_right_flow", between(2, 6, 2));
        answers.put("free_chlorine", oneOf(6) ? between(0, 0.19, 2) : between(0.2, 1.2, 2));
        answers.put("continuity_hours", oneOf(4) ? between(8, 20, 0) : BigDecimal.valueOf(24));
        answers.put("continuity_days", 7);
        answers.put("continuity_cuts", chance.nextInt(5));
        answers.put("aljibe", oneOf(10));
        answers.put("backup_power", !oneOf(3));
        answers.put("telemetry", oneOf(3));
        answers.put("macro_meter", !oneOf(3));
        var produced = connections * 12 * (16 + chance.nextInt(8));
        answers.put("produced_12m", produced);
        answers.put("billed_12m", produced * (60 + chance.nextInt(30)) / 100);
    }

    private void money(int connections) {
        answers.put("tariff_kind", pick("FLAT", "NONE"));
        answers.put("debtors_pct", between(2, 45, 1));
        answers.put("debt_total", connections * 1_000 * (5 + chance.nextInt(40)));
        answers.put("operator_trained", !oneOf(3));
        answers.put("operator_contract", pick("INDEFINITE", "FIXED_TERM", "VERBAL"));
        answers.put("operator_paid", !oneOf(8));
    }

    private void installations() {
        entry(DemoScene.WELL, "wells", "Pozo 1").put("depth", between(20, 90, 1)).put("diameter", 8);
        entry(DemoScene.PUMP, "pumps", "Bomba 1").put("type", "SUBMERSIBLE").put("brand", pick("Pedrollo", "Franklin", "Grundfos"))
                .put("power", between(2, 15, 1)).put("flow", between(1, 5, 2));
        entry(DemoScene.TANK, "tanks", "Estanque principal").put("type", pick("HALF_BURIED", "ELEVATED"))
                .put("material", pick("STEEL", "CONCRETE")).put("volume", between(15, 100, 0));
        entry(DemoScene.CHLORINATION, "disinfection", "Bomba clora").put("device", "DOSING_PUMP");
    }

    /** One entry of a group, under an identifier that it keeps from visit to visit. */
    private ObjectNode entry(DemoScene scene, String group, String name) {
        var entry = DemoSurvey.entry(answers, system, group, name);
        var condition = CONDITIONS.get(chance.nextInt(CONDITIONS.size()));
        entry.put("condition", condition);
        if (condition.equals("BAD")) {
            entry.put("note", "Corrosión a la vista; conviene cambiarla.");
        }
        if (condition.equals("BAD") || scene == DemoScene.WELL || scene == DemoScene.TANK) {
            entry.putArray("photos").add(photos.apply(scene));
        }
        return entry;
    }

    private void unobserved(Question question) {
        if (question.type() == QuestionType.CONDITION) {
            var condition = CONDITIONS.get(chance.nextInt(CONDITIONS.size()));
            answers.put(question.id(), condition);
            if (condition.equals("BAD")) {
                answers.put(question.id() + "_note", "Se ve gastado y con filtraciones.");
                answers.putArray(question.id() + "_photos").add(photos.apply(scene(question.id())));
            }
        } else if (question.relevance() == null && question.missing().contains(MissingKind.NOT_OBSERVED)) {
            answers.putObject(question.id()).put("missing", MissingKind.NOT_OBSERVED.name());
        }
    }

    private static DemoScene scene(String condition) {
        return condition.contains("electrical") ? DemoScene.PANEL : condition.contains("treatment") ? DemoScene.CHLORINATION
                : condition.contains("network") ? DemoScene.METER : DemoScene.PUMP;
    }
}
