package cl.vertiente.diagnosis.score.domain;

import static cl.vertiente.diagnosis.score.domain.IndexFixture.choice;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.flag;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.input;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.missing;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.number;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.water;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.shared.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values reckoned by hand: weighted means of what was observed, at every edge, and nothing unknown counted as zero. */
class ServiceIndexTest {

    private static ServiceIndex small(WaterFinding water, IndicatorValue... values) {
        return ServiceIndex.of(1, IndexFixture.small(), input(water, values));
    }

    private static void is(PartScore score, String value, IndexLetter letter, String coverage) {
        assertThat(score).isEqualTo(new PartScore(value == null ? null : new BigDecimal(value), letter,
                coverage == null ? null : new BigDecimal(coverage)));
    }

    @Test
    void isTheWeightedMeanOfEachPartAndOfTheWhole() {
        var index = small(water(WaterState.NOTICE), flag("BACKUP_POWER", true), number("LOSSES_PCT", "30"),
                choice("TARIFF_KIND", "FIXED"), flag("BOARD_VALID", true), number("MEASURED_FLOW_LS", "2.5"),
                number("GRANTED_FLOW_LS", "2"));
        is(index.system(), "0.833", IndexLetter.B, "1.000");   // (2 x 1 + 1 x 0.5) / 3
        is(index.operator(), "0.625", IndexLetter.C, "1.000"); // (3 x 0.5 + 1 x 1) / 4
        is(index.service(), "0.560", IndexLetter.C, "1.000");  // (1 x 0 + 4 x 0.7) / 5
        is(index.overall(), "0.645", IndexLetter.C, "1.000");  // (0.833 + 0.625 + 2 x 0.560) / 4 = 0.6445
    }

    @Test
    void whatNobodySawIsLeftOutAndLowersTheCoverage() {
        var index = small(WaterFinding.NONE, flag("BACKUP_POWER", true), missing("LOSSES_PCT", MissingKind.NOT_OBSERVED),
                missing("TARIFF_KIND", MissingKind.NOT_OBSERVED), flag("BOARD_VALID", true));
        is(index.system(), "1.000", IndexLetter.A, "0.667");
        is(index.operator(), "1.000", null, "0.250"); // too little was seen for a letter, and the value is not pulled down
        is(index.service(), null, null, "0.000");
        is(index.overall(), "1.000", null, "0.229");  // coverage (0.667 + 0.250 + 2 x 0) / 4 = 0.22925
        assertThat(index.criteria(IndexPart.SERVICE)).extracting(CriterionScore::score).containsOnlyNulls();
    }

    @Test
    void whatDoesNotExistScoresAndWhatDoesNotApplyLeavesNoHole() {
        var index = small(WaterFinding.NONE, missing("BACKUP_POWER", MissingKind.NOT_EXISTING), number("LOSSES_PCT", "10"),
                missing("TARIFF_KIND", MissingKind.NOT_APPLICABLE), flag("BOARD_VALID", true));
        is(index.system(), "0.333", IndexLetter.D, "1.000"); // (2 x 0 + 1 x 1) / 3
        is(index.operator(), "1.000", IndexLetter.A, "1.000");
        assertThat(index.criteria().get(0).said()).isEqualTo("NOT_EXISTING");
    }

    @Test
    void aPartOfWhichNothingAppliesCountsNowhere() {
        var index = small(water(WaterState.COMPLIES), flag("BACKUP_POWER", true), number("LOSSES_PCT", "10"),
                missing("TARIFF_KIND", MissingKind.NOT_APPLICABLE), missing("BOARD_VALID", MissingKind.NOT_APPLICABLE),
                missing("MEASURED_FLOW_LS", MissingKind.NOT_APPLICABLE));
        is(index.operator(), null, null, null);
        is(index.overall(), "1.000", IndexLetter.A, "1.000");
    }

    @Test
    void nothingAtAllIsNoIndexAndNotABadOne() {
        var index = small(WaterFinding.NONE);
        is(index.overall(), null, null, "0.000");
        assertThat(index.criteria()).allSatisfy(one -> assertThat(one.outcome()).isEqualTo(CriterionOutcome.NOT_OBSERVED));
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "19.99,1", "20,1", "20.01,0.5", "39.99,0.5", "40,0", "40.01,0", "100,0"})
    void bandsHoldTheirEdges(String losses, String score) {
        var index = small(WaterFinding.NONE, number("LOSSES_PCT", losses));
        assertThat(index.criteria().get(1).score()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource(value = {"2,2,1", "1.99,2,1", "2.01,2,0", "2,0,", "2,,", ",2,"})
    void aRatioNeedsBothOfItsNumbersAndSomethingToDivideBy(String measured, String granted, String score) {
        var index = small(WaterFinding.NONE, measured == null ? missing("MEASURED_FLOW_LS", MissingKind.NOT_OBSERVED)
                : number("MEASURED_FLOW_LS", measured), granted == null ? missing("GRANTED_FLOW_LS", MissingKind.NOT_OBSERVED)
                : number("GRANTED_FLOW_LS", granted));
        var flow = index.criteria().get(4);
        if (score == null) {
            assertThat(flow.outcome()).isEqualTo(CriterionOutcome.NOT_OBSERVED);
            assertThat(flow.score()).isNull();
        } else {
            assertThat(flow.score()).isEqualByComparingTo(score);
        }
    }

    @ParameterizedTest
    @CsvSource({"FIXED,SCORED", "UNKNOWN,NOT_OBSERVED", "NOBODY_KNOWS_THIS,NOT_OBSERVED"})
    void aChoiceThatSaysNothingIsNotObserved(String choice, CriterionOutcome outcome) {
        var tariff = small(WaterFinding.NONE, choice("TARIFF_KIND", choice)).criteria().get(2);
        assertThat(tariff.outcome()).isEqualTo(outcome);
        assertThat(tariff.said()).isEqualTo(choice);
        assertThat(tariff.questions()).containsExactly("tariff_kind");
    }

    @ParameterizedTest
    @CsvSource({"0,D", "0.399,D", "0.4,C", "0.699,C", "0.7,B", "0.899,B", "0.9,A", "1,A"})
    void lettersBeginAtTheirEdges(String value, IndexLetter letter) {
        assertThat(IndexScale.letter(new BigDecimal(value), BigDecimal.ONE, new BigDecimal("0.5"), IndexFixture.small().letters()))
                .isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"0.499,false", "0.5,true", "0.501,true"})
    void aLetterNeedsTheCoverageThatTheTableAsks(String coverage, boolean lettered) {
        var letter = IndexScale.letter(BigDecimal.ONE, new BigDecimal(coverage), new BigDecimal("0.5"), IndexFixture.small().letters());
        assertThat(letter != null).isEqualTo(lettered);
    }

    @ParameterizedTest
    @CsvSource({"1,3,0.333", "2,3,0.667", "0.6445,1,0.645", "0.8995,1,0.900"})
    void roundsHalfUpToThreeDecimals(String part, String whole, String rounded) {
        assertThat(IndexScale.ratio(new BigDecimal(part), new BigDecimal(whole))).isEqualTo(new BigDecimal(rounded));
    }

    @ParameterizedTest
    @EnumSource(WaterState.class)
    void theWaterScoresByItsWorstLevel(WaterState state) {
        var expected = Map.of(WaterState.COMPLIES, "1", WaterState.NOTICE, "0.7", WaterState.HIGH, "0.3", WaterState.CRITICAL, "0");
        assertThat(small(water(state)).criteria().get(5).score()).isEqualByComparingTo(expected.get(state));
    }

    @Test
    void computingItAgainFromWhatWasStoredGivesTheSame() {
        var visit = new ScoredVisit(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 10, 1), Map.of(),
                Map.of());
        var sample = UUID.randomUUID();
        var water = new WaterFinding(WaterState.HIGH, LocalDate.of(2026, 9, 30), List.of(sample),
                List.of(new WaterFinding.Exceedance("FE", "Hierro", WaterState.HIGH, "0,42 mg/L", sample)));
        var input = input(water, flag("BACKUP_POWER", false), number("LOSSES_PCT", "33.30"), choice("TARIFF_KIND", "FIXED"),
                missing("BOARD_VALID", MissingKind.NOT_OBSERVED));
        var index = ServiceIndex.of(1, IndexFixture.small(), input);
        var stored = new StoredIndex(new ScoredVersion(visit), index, input, UUID.randomUUID(), Instant.EPOCH);
        assertThat(stored.input()).isEqualTo(input);
        assertThat(stored.index()).isEqualTo(index);
        assertThat(stored.says(ServiceIndex.of(1, IndexFixture.small(), stored.input()), stored.input())).isTrue();
        assertThat(stored.says(ServiceIndex.of(2, IndexFixture.small(), stored.input()), stored.input())).isFalse();
        assertThat(Json.write(stored.index())).contains(sample.toString());
    }
}
