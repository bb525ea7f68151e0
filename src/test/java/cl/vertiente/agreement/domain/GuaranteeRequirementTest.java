package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.GuaranteeFixture.LAW;
import static cl.vertiente.agreement.domain.GuaranteeFixture.SIGNED;
import static cl.vertiente.agreement.domain.GuaranteeFixture.required;
import static cl.vertiente.agreement.domain.GuaranteeFixture.utm;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.agreement.domain.GuaranteeRequirement.Answer;
import cl.vertiente.shared.Pesos;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Above a thousand UTM of January of the year of the signing, five percent of the amount, never less than it. */
class GuaranteeRequirementTest {

    @Test
    void asksFromOnePesoAboveAThousandUtm() {
        assertThat(required(69_500_000).answer()).isEqualTo(Answer.BELOW_THRESHOLD);
        assertThat(required(69_500_001).answer()).isEqualTo(Answer.REQUIRED);
        assertThat(required(69_500_001).threshold()).isEqualTo(Pesos.of(69_500_000));
    }

    @Test
    void comparesWithTheExactValueOfTheUtm() {
        var odd = utm("69542.37");
        assertThat(GuaranteeRequirement.of(Pesos.of(69_542_370), SIGNED, LAW, odd).answer()).isEqualTo(Answer.BELOW_THRESHOLD);
        assertThat(GuaranteeRequirement.of(Pesos.of(69_542_371), SIGNED, LAW, odd).answer()).isEqualTo(Answer.REQUIRED);
    }

    @Test
    void roundsTheShareUpToThePeso() {
        assertThat(required(100_000_000).required()).isEqualTo(Pesos.of(5_000_000));
        assertThat(required(100_000_001).required()).isEqualTo(Pesos.of(5_000_001));
        assertThat(required(100_000_019).required()).isEqualTo(Pesos.of(5_000_001));
        assertThat(required(100_000_020).required()).isEqualTo(Pesos.of(5_000_001));
        assertThat(required(100_000_021).required()).isEqualTo(Pesos.of(5_000_002));
    }

    @Test
    void doesNotGuessTheUtm() {
        var unknown = GuaranteeRequirement.of(Pesos.of(900_000_000), SIGNED, LAW, Optional.empty());
        assertThat(unknown.answer()).isEqualTo(Answer.UNKNOWN_UTM);
        assertThat(unknown.threshold()).isNull();
        assertThat(unknown.year()).isEqualTo(2026);
    }

    @Test
    void asksNothingWhereNoLawDid() {
        var none = GuaranteeRequirement.of(Pesos.of(900_000_000), SIGNED.minusYears(3),
                new GuaranteeRequirement.Law(Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());
        assertThat(none.answer()).isEqualTo(Answer.NO_LAW);
        assertThat(none.required()).isNull();
    }

    @Test
    void asksAnewWhenTheAmountIsAmended() {
        assertThat(required(60_000_000).answer()).isEqualTo(Answer.BELOW_THRESHOLD);
        assertThat(required(80_000_000).required()).isEqualTo(Pesos.of(4_000_000));
    }
}
