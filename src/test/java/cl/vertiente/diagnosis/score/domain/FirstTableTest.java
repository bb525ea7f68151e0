package cl.vertiente.diagnosis.score.domain;

import static cl.vertiente.diagnosis.score.domain.IndexFixture.input;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that the product begins with keeps the rules that any other has to keep, and scores each number as its row says. */
class FirstTableTest {

    private final IndexTable table = IndexFixture.first();

    @Test
    void keepsTheRulesAndItsFingerprint() {
        assertThatCode(() -> IndexTableRules.check(table)).doesNotThrowAnyException();
        assertThat(IndexFixture.migration()).contains("'" + Sha256.of(IndexFixture.firstText()) + "'");
    }

    @Test
    void saysOfEachCriterionThatItIsAProposalThatMayBeChanged() {
        assertThat(table.criteria()).isNotEmpty().allSatisfy(criterion -> assertThat(criterion.source()).contains("propuesta", "editable"));
    }

    @Test
    void everyPartHasItsCriteria() {
        assertThat(Arrays.asList(IndexPart.values())).allSatisfy(part -> assertThat(table.criteria(part)).hasSizeGreaterThan(2));
        assertThat(new TreeSet<>(table.severities().keySet())).containsExactly(GapSeverity.values());
    }

    /** What the table reads is asked by the questionnaire, in the same kind, and each of its choices has a score. */
    @Test
    void readsWhatTheQuestionnaireAsks() throws IOException {
        var form = Json.mapper().readTree(Files.readString(Path.of("src/main/resources/cl/vertiente/diagnosis/form/diagnosis-1.json")));
        var kinds = new TreeMap<String, String>();
        var questions = new TreeMap<String, String>();
        form.get("indicators").forEach(one -> {
            kinds.put(one.get("code").asText(), one.get("kind").asText());
            questions.put(one.get("code").asText(), one.path("question").asText());
        });
        var expected = Map.of(CriterionKind.BANDS, "NUMBER", CriterionKind.CHOICES, "CHOICE", CriterionKind.FLAG, "FLAG");
        for (var criterion : table.criteria()) {
            if (criterion.kind() != CriterionKind.WATER) {
                assertThat(kinds.get(criterion.reads())).as(criterion.code()).isEqualTo(expected.get(criterion.kind()));
                assertThat(criterion.per() == null || "NUMBER".equals(kinds.get(criterion.per()))).as(criterion.code()).isTrue();
            }
            if (criterion.kind() == CriterionKind.CHOICES) {
                var asked = form.findParents("id").stream().filter(one -> one.get("id").asText().equals(questions.get(criterion.reads())))
                        .flatMap(one -> one.path("choices").findValuesAsText("code").stream()).toList();
                assertThat(criterion.choices().keySet()).as(criterion.code()).containsAll(asked);
            }
        }
        assertThat(table.texts()).containsKeys(kinds.keySet().stream().filter(code -> code.startsWith("CONDITION_"))
                .toArray(String[]::new));
    }

    /** At, below and above each edge. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LOSSES         | 19.9:1 20:1 20.1:0.7 29.9:0.7 30:0.7 30.1:0.4 40:0.4 40.1:0",
        "METER_COVERAGE | 0:0 49.9:0 50:0.4 79.9:0.4 80:0.7 94.9:0.7 95:1 100:1",
        "ARREARS        | 0:1 10:1 10.1:0.7 20:0.7 20.1:0.4 40:0.4 40.1:0",
        "CONTINUITY     | 0:0 7.9:0 8:0.3 15.9:0.3 16:0.7 22.9:0.7 23:1 24:1",
        "FREE_CHLORINE  | 0:0 0.19:0 0.2:1 1:1 2:1 2.01:0.4"})
    void scoresAtEachEdge(String code, String cases) {
        var criterion = table.criterion(code).orElseThrow();
        for (var one : cases.split(" ")) {
            var pair = one.split(":");
            var score = criterion.score(input(WaterFinding.NONE, number(criterion.reads(), pair[0]))).score();
            assertThat(score).as("%s of %s", code, pair[0]).isEqualByComparingTo(new BigDecimal(pair[1]));
        }
    }

    @ParameterizedTest
    @CsvSource({"STORAGE,STORAGE_M3,CONNECTIONS,19.9,100,0", "STORAGE,STORAGE_M3,CONNECTIONS,20,100,0.4",
        "STORAGE,STORAGE_M3,CONNECTIONS,40,100,0.7", "STORAGE,STORAGE_M3,CONNECTIONS,59.9,100,0.7",
        "STORAGE,STORAGE_M3,CONNECTIONS,60,100,1", "FLOW_WITHIN_RIGHT,MEASURED_FLOW_LS,GRANTED_FLOW_LS,2,2,1",
        "FLOW_WITHIN_RIGHT,MEASURED_FLOW_LS,GRANTED_FLOW_LS,2.01,2,0.4", "FLOW_WITHIN_RIGHT,MEASURED_FLOW_LS,GRANTED_FLOW_LS,2.4,2,0.4",
        "FLOW_WITHIN_RIGHT,MEASURED_FLOW_LS,GRANTED_FLOW_LS,2.41,2,0"})
    void scoresRatios(String code, String reads, String per, String one, String other, String score) {
        var criterion = table.criterion(code).orElseThrow();
        assertThat(criterion.score(input(WaterFinding.NONE, number(reads, one), number(per, other))).score()).isEqualByComparingTo(score);
    }
}
