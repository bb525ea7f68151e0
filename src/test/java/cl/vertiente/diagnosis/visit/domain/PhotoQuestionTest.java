package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.FormFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a photo of a visit may show, and where. */
class PhotoQuestionTest {

    private static final UUID PUMP = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static PhotoQuestion of(String asked) {
        return PhotoQuestion.of(FormFixture.first(), asked).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"inhabitants, true, false", "pumps.power, true, false", "continuity_hours, true, false", "pumps.photos, false, true",
        "state_supply_pumping_photos, false, true", "sector, false, false", "settlement, false, false", "pumps, false, false",
        "pumps.name, false, false", "visit_nothing, , ", "pumps.nothing, , ", "pumps.photos.x, , ", "inhabitants.x, , "})
    void aNumberHasASourceAndAPhotoAnswers(String asked, Boolean source, Boolean answer) {
        var question = PhotoQuestion.of(FormFixture.first(), asked);
        assertThat(question.map(PhotoQuestion::isSource).orElse(null)).isEqualTo(source);
        assertThat(question.map(PhotoQuestion::isAnswer).orElse(null)).isEqualTo(answer);
        assertThat(PhotoQuestion.isSource(FormFixture.first(), asked)).isEqualTo(Boolean.TRUE.equals(source));
    }

    @Test
    void itStandsAtAnEntryThatIsThere() {
        var answers = FormFixture.answers("{'inhabitants':420,'pumps':[{'id':'" + PUMP + "','power':7.5}]}");
        assertThat(PhotoQuestion.isSource(FormFixture.first(), null)).isFalse();
        assertThat(of("pumps.power").isAt(PUMP, answers)).isTrue();
        assertThat(of("pumps.power").isAt(UUID.randomUUID(), answers)).isFalse();
        assertThat(of("pumps.power").isAt(null, answers)).isFalse();
        assertThat(of("inhabitants").isAt(null, answers)).isTrue();
        assertThat(of("inhabitants").isAt(PUMP, answers)).isFalse();
    }
}
