package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody may ask about their own data. */
class HeldTraineeTest {

    private static final RightsRequest ASKED = new RightsRequest(RightsRequester.HOLDER, LocalDate.of(2026, 11, 18), " lo pidió ");

    private static HeldTrainee.Sitting sitting(String day, TraineePost post, String system) {
        var at = Instant.parse(day + "T15:00:00Z");
        return new HeldTrainee.Sitting("CAP-1", "Cloro", "PAT-1", at, at.plusSeconds(3600), true, null, null, null, MarkSource.LIST, post,
                system);
    }

    @Test
    void tellsThePostsOneAfterTheOther() {
        var sittings = List.of(sitting("2026-03-01", TraineePost.MEMBER, "Laja"), sitting("2026-03-08", TraineePost.MEMBER, "Laja"),
                sitting("2026-05-01", TraineePost.TREASURER, "Laja"), sitting("2026-06-01", TraineePost.TREASURER, null),
                sitting("2026-07-01", TraineePost.MEMBER, "Laja"));
        assertThat(HeldTrainee.posts(sittings, Chile::dateOf)).containsExactly(
                new HeldTrainee.Post(TraineePost.MEMBER, "Laja", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8)),
                new HeldTrainee.Post(TraineePost.TREASURER, "Laja", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)),
                new HeldTrainee.Post(TraineePost.TREASURER, null, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1)),
                new HeldTrainee.Post(TraineePost.MEMBER, "Laja", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1)));
        assertThat(HeldTrainee.posts(List.of(), Chile::dateOf)).isEmpty();
    }

    @Test
    void asksWhoWhenAndWhy() {
        assertThatThrownBy(() -> new RightsRequest(null, null, " ").check(People.TODAY)).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/askedBy", "/askedOn", "/reason"));
        assertThatThrownBy(() -> new RightsRequest(RightsRequester.HOLDER, People.TODAY.plusDays(1), "x").check(People.TODAY))
                .isInstanceOfSatisfying(Invalid.class,
                        refused -> assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/askedOn"));
        assertThat(ASKED.check(People.TODAY)).isEqualTo(ASKED);
    }

    @Test
    void isBlockedOnceAndChangesNoMoreUntilThatIsTakenBack() {
        var ana = People.trainee("Ana Soto", "12.345.678-5");
        assertThatThrownBy(ana::unblock).isInstanceOf(StateForbids.class);
        ana.block(ASKED, People.TRAINER, People.NOW);
        assertThat(ana.isBlocked()).isTrue();
        assertThat(ana.blocked()).isEqualTo(new RightsRequest(RightsRequester.HOLDER, LocalDate.of(2026, 11, 18), "lo pidió"));
        assertThatThrownBy(() -> ana.block(ASKED, People.TRAINER, People.NOW)).isInstanceOf(StateForbids.class);
        var other = People.card("Ana Soto", "12.345.678-5", TraineePost.TREASURER);
        assertThatThrownBy(() -> ana.describe(other, People.TODAY)).isInstanceOf(StateForbids.class);
        var twin = People.trainee("Ana Soto Rojas", null);
        assertThatThrownBy(() -> twin.mergeInto(ana, "la misma", People.TRAINER, People.NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> ana.mergeInto(twin, "la misma", People.TRAINER, People.NOW)).isInstanceOf(StateForbids.class);
        ana.unblock();
        assertThat(ana.blocked()).isNull();
        ana.describe(other, People.TODAY);
        assertThat(ana.said().post()).isEqualTo(TraineePost.TREASURER);
    }

    @Test
    void isRectifiedAlsoWhileBlocked() {
        var ana = People.trainee("Ana Sotto", null);
        ana.block(ASKED, People.TRAINER, People.NOW);
        ana.rectify(ana.said().identified("Ana Soto", Rut.of("12.345.678-5"), null, null), People.TODAY);
        assertThat(ana.said().name()).isEqualTo("Ana Soto");
        assertThat(ana.said().taxId()).isEqualTo(Rut.of("12.345.678-5"));
        assertThat(ana.said().phone()).as("what was not asked for stays").isNotNull();
        assertThat(ana.isBlocked()).isTrue();
        assertThatThrownBy(() -> ana.rectify(ana.said().identified("=A1()", null, null, null), People.TODAY)).isInstanceOf(Invalid.class);
    }
}
