package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.StateForbids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final UUID ACTIVITY = UUID.fromString("01936500-0000-7000-8000-00000000dddd");

    @Test
    void isTakenBackAndRenewedOnceEach() {
        var enrolment = new Enrolment(ACTIVITY, People.trainee("Ana Soto", null), People.TRAINER, People.NOW);
        assertThat(enrolment.isEnrolled()).isTrue();
        assertThat(enrolment.renew(People.TRAINER, People.NOW.plusSeconds(1))).as("the same again").isFalse();
        assertThat(enrolment.changedAt()).isEqualTo(People.NOW);
        assertThat(enrolment.withdraw(People.TRAINER, People.NOW.plusSeconds(2))).isTrue();
        assertThat(enrolment.isEnrolled()).isFalse();
        assertThat(enrolment.withdraw(People.TRAINER, People.NOW.plusSeconds(3))).isFalse();
        assertThat(enrolment.renew(People.TRAINER, People.NOW.plusSeconds(4))).isTrue();
        assertThat(enrolment.changedAt()).isEqualTo(People.NOW.plusSeconds(4));
    }

    @Test
    void refusesWhoWasForgotten() {
        var olga = People.trainee("Olga Soto", null);
        olga.forget("nadie", People.TODAY);
        assertThatThrownBy(() -> new Enrolment(ACTIVITY, olga, People.TRAINER, People.NOW)).isInstanceOf(StateForbids.class);
    }
}
