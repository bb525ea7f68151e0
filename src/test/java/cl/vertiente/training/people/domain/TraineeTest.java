package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraineeTest {

    @ParameterizedTest
    @ValueSource(strings = {"María José O'Higgins", "Ñandú Núñez-Pérez", "J. Antonio D\u2019Angelo", "Participante 12",
        "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df"})
    void takesNamesOfPeople(String name) {
        assertThatCode(() -> People.trainee(name, "12.345.678-5")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=CMD()", "@SUM(A1)", "Ana \ud83d\ude00 Soto", "Ana \u202eotoS", "A", "<b>Ana</b>", "12 34", "+56 9"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> People.trainee(name, "12.345.678-5")).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/name"));
    }

    @Test
    void takesALowerCaseCheckLetterAndRefusesAWrongDigit() {
        assertThat(Rut.of("10.000.013-k").value()).isEqualTo("10000013-K");
        assertThatThrownBy(() -> Rut.of("12.345.678-K")).isInstanceOf(Invalid.class);
    }

    @Test
    void warnsOfARutOfAnOrganisationAndTakesIt() {
        assertThat(People.card("Ana Soto", "76.031.066-2", TraineePost.MEMBER).warnings())
                .containsExactly(TraineeWarning.TAX_ID_OF_ORGANISATION);
        assertThat(People.card("Ana Soto", "12.345.678-5", TraineePost.MEMBER).warnings()).isEmpty();
        assertThat(People.card("Ana Soto", null, TraineePost.MEMBER).warnings()).containsExactly(TraineeWarning.NO_TAX_ID);
    }

    @Test
    void asksForAnotherDocumentAndItsReasonWithoutARut() {
        var card = People.card("Ana Soto", null, TraineePost.MEMBER);
        var bare = new TraineeCard(card.name(), null, card.document(), null, card.sex(), card.ageBand(), card.post(), card.waterSystemId(),
                card.commune(), null, null, null);
        assertThatThrownBy(() -> new Trainee(UUID.randomUUID(), bare, People.NOW, People.TODAY)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/documentReason"));
    }

    @Test
    void keepsAConsentWithItsTextAndItsDay() {
        var card = People.card("Ana Soto", "12.345.678-5", TraineePost.MEMBER);
        var tomorrow = new TraineeCard(card.name(), card.taxId(), null, null, card.sex(), card.ageBand(), card.post(), card.waterSystemId(),
                card.commune(), card.phone(), People.TODAY.plusDays(1), null);
        assertThatThrownBy(() -> new Trainee(UUID.randomUUID(), tomorrow, People.NOW, People.TODAY)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/consentVersion", "/consentOn"));
    }

    @Test
    void mergesIntoTheOneThatGoesOnWhichTakesOverTheRut() {
        var loose = People.trainee("Ana Soto", "12.345.678-5");
        var survivor = People.trainee("Ana Soto Rojas", null);
        var merge = loose.mergeInto(survivor, " misma persona ", People.TRAINER, People.NOW);
        survivor.takeTaxId(loose.yieldTaxId());

        assertThat(merge.survivorId()).isEqualTo(survivor.id());
        assertThat(merge.reason()).isEqualTo("misma persona");
        assertThat(loose.mergedInto()).isEqualTo(survivor.id());
        assertThat(loose.said().taxId()).isNull();
        assertThat(survivor.said().taxId()).isEqualTo(Rut.of("12.345.678-5"));
        assertThat(survivor.said().document()).isNull();
        assertThatThrownBy(() -> loose.describe(People.card("Ana", "12.345.678-5", TraineePost.MEMBER), People.TODAY))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void refusesToMergeTwoRutsOneRecordOrWithoutAReason() {
        var one = People.trainee("Ana Soto", "12.345.678-5");
        var other = People.trainee("Ana Soto", "76.031.066-2");
        assertThatThrownBy(() -> one.mergeInto(other, "iguales", People.TRAINER, People.NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> one.mergeInto(one, "iguales", People.TRAINER, People.NOW)).isInstanceOf(Invalid.class);
        var third = People.trainee("Ana Soto", null);
        assertThatThrownBy(() -> one.mergeInto(third, " ", People.TRAINER, People.NOW)).isInstanceOf(Invalid.class);
        assertThat(one.mergedInto()).isNull();
    }

    @Test
    void forgetsThePersonAndKeepsWhatIsCounted() {
        var trainee = People.trainee("Ana Soto", "12.345.678-5");
        assertThat(trainee.forget("Persona olvidada", People.TODAY)).isTrue();
        assertThat(trainee.forget("Persona olvidada", People.TODAY)).isFalse();
        var said = trainee.said();
        assertThat(said.name()).isEqualTo("Persona olvidada");
        assertThat(said.taxId()).isNull();
        assertThat(said.phone()).isNull();
        assertThat(said.sex()).isEqualTo(Sex.FEMALE);
        assertThat(said.post()).isEqualTo(TraineePost.OPERATOR);
        assertThat(said.waterSystemId()).isEqualTo(People.SYSTEM);
    }
}
