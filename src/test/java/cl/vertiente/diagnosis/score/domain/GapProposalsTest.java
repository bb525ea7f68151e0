package cl.vertiente.diagnosis.score.domain;

import static cl.vertiente.diagnosis.score.domain.IndexFixture.choice;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.input;
import static cl.vertiente.diagnosis.score.domain.IndexFixture.missing;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.MissingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rules propose, each with its reason and what shows it. */
class GapProposalsTest {

    private static List<GapProposal> of(IndexInput input) {
        var table = IndexFixture.small();
        return GapProposals.of(3, table, input, ServiceIndex.of(3, table, input));
    }

    @Test
    void theFirstRuleThatFindsAThingCounts() {
        var found = of(input(WaterFinding.NONE, choice("CONDITION_PUMP", "NOT_OPERATIVE"), choice("CONDITION_TANK", "BAD"),
                choice("CONDITION_NETWORK", "REGULAR")));
        assertThat(found).extracting(GapProposal::key).containsExactly("CONDITION:CONDITION_PUMP", "CONDITION:CONDITION_TANK");
        assertThat(found.get(0).rule().severity()).isEqualTo(GapSeverity.CRITICAL);
        assertThat(found.get(0).description()).isEqualTo("Bomba parada");
        assertThat(found.get(1).description()).isEqualTo("Mal: CONDITION_TANK");
        assertThat(found.get(1).reason()).isEqualTo(new GapReason(3, "R_ANY", GapTrigger.CONDITION, "CONDITION_TANK", "CONDITION_TANK",
                "BAD", null));
    }

    @Test
    void eachParameterOutsideItsLimitIsAGapWithItsSample() {
        var sample = UUID.randomUUID();
        var water = new WaterFinding(WaterState.CRITICAL, LocalDate.of(2026, 10, 1), List.of(sample), List.of(
                new WaterFinding.Exceedance("AS", "Arsénico", WaterState.CRITICAL, "0,02 mg/L", sample),
                new WaterFinding.Exceedance("FE", "Hierro", WaterState.HIGH, "0,4 mg/L", sample)));
        var found = of(input(water));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).description()).isEqualTo("Agua: Arsénico");
        assertThat(GapContent.of(found.get(0)).refs()).containsExactly(new GapEvidence(GapEvidence.Kind.SAMPLE, sample.toString()));
    }

    @Test
    void aLowScoreIsAGapAndAnUnobservedOneIsNot() {
        assertThat(of(input(WaterFinding.NONE, choice("TARIFF_KIND", "FIXED")))).extracting(proposal -> proposal.rule().code())
                .containsExactly("R_TARIFF");
        assertThat(of(input(WaterFinding.NONE, choice("TARIFF_KIND", "DIFFERENTIATED")))).isEmpty();
        assertThat(of(input(WaterFinding.NONE, missing("TARIFF_KIND", MissingKind.NOT_OBSERVED)))).isEmpty();
        assertThat(of(input(WaterFinding.NONE, missing("TARIFF_KIND", MissingKind.NOT_EXISTING)))).hasSize(1);
        assertThat(of(input(WaterFinding.NONE))).isEmpty();
    }
}
