package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.training.people.domain.CommitteeSeats.Line;
import cl.vertiente.training.people.domain.PackedSeats.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Committees by post and sex, of nobody in particular; each answer counted by hand. */
class CommitteeSeatsTest {

    private static final UUID CLARO = new UUID(1, 1);
    private static final UUID HONDO = new UUID(1, 2);

    private final List<Seat> seats = new ArrayList<>();
    private final List<byte[]> sessions = new ArrayList<>();
    private int trainee;

    private void came(UUID committee, TraineePost post, Sex sex, int many) {
        for (int i = 0; i < many; i++) {
            seats.add(new Seat(++trainee, sex, AgeBand.NOT_SAID, post, committee, "08304"));
        }
    }

    private void close(int times) {
        for (int i = 0; i < times; i++) {
            sessions.add(PackedSeats.of(seats));
        }
        seats.clear();
    }

    private Map<UUID, List<Line>> told() {
        return CommitteeSeats.of(sessions).told();
    }

    @Test
    void tellsPostsAndSexesOfThreeAndMore() {
        came(CLARO, TraineePost.MEMBER, Sex.FEMALE, 4);
        came(CLARO, TraineePost.MEMBER, Sex.MALE, 3);
        came(CLARO, TraineePost.OPERATOR, Sex.MALE, 3);
        close(2);
        assertThat(told()).containsOnlyKeys(CLARO);
        assertThat(told().get(CLARO)).containsExactlyInAnyOrder(
                new Line(List.of(TraineePost.OPERATOR), false, new Headcount(3, 6), Map.of(Sex.MALE, new Headcount(3, 6))),
                new Line(List.of(TraineePost.MEMBER), false, new Headcount(7, 14), Map.of(Sex.FEMALE, new Headcount(4, 8), Sex.MALE,
                        new Headcount(3, 6))));
    }

    @Test
    void hidesTheSexesWhenOneOfThemIsAlone() {
        came(CLARO, TraineePost.MEMBER, Sex.FEMALE, 9);
        came(CLARO, TraineePost.MEMBER, Sex.MALE, 2);
        close(1);
        assertThat(told().get(CLARO)).containsExactly(new Line(List.of(TraineePost.MEMBER), true, new Headcount(11, 11), null));
    }

    /** President, treasurer and secretary are one each; together they are three, of whom two are women. */
    @Test
    void tellsTheBoardTogether() {
        came(CLARO, TraineePost.PRESIDENT, Sex.FEMALE, 1);
        came(CLARO, TraineePost.SECRETARY, Sex.MALE, 1);
        came(CLARO, TraineePost.TREASURER, Sex.FEMALE, 1);
        came(CLARO, TraineePost.MEMBER, Sex.FEMALE, 3);
        close(1);
        assertThat(told().get(CLARO)).containsExactly(
                new Line(List.of(TraineePost.MEMBER), false, new Headcount(3, 3), Map.of(Sex.FEMALE, new Headcount(3, 3))),
                new Line(List.of(TraineePost.PRESIDENT, TraineePost.SECRETARY, TraineePost.TREASURER), false, new Headcount(3, 3), null));
    }

    /** A president alone would be whoever is missing from the others: the smallest of them is told with him. */
    @Test
    void takesAnotherPostAlongWhenTheSmallOnesAreTooFew() {
        came(CLARO, TraineePost.PRESIDENT, Sex.MALE, 1);
        came(CLARO, TraineePost.OPERATOR, Sex.MALE, 3);
        came(CLARO, TraineePost.MEMBER, Sex.MALE, 5);
        close(1);
        assertThat(told().get(CLARO)).containsExactly(
                new Line(List.of(TraineePost.MEMBER), false, new Headcount(5, 5), Map.of(Sex.MALE, new Headcount(5, 5))),
                new Line(List.of(TraineePost.PRESIDENT, TraineePost.OPERATOR), false, new Headcount(4, 4),
                        Map.of(Sex.MALE, new Headcount(4, 4))));
    }

    /** Two came from there: the whole is known from elsewhere, what they are is not told. */
    @Test
    void tellsOnlyTheWholeOfACommitteeOfTwo() {
        came(HONDO, TraineePost.PRESIDENT, Sex.FEMALE, 1);
        came(HONDO, TraineePost.OPERATOR, Sex.MALE, 1);
        came(null, TraineePost.OTHER, Sex.FEMALE, 3);
        close(1);
        assertThat(told().get(HONDO)).containsExactly(
                new Line(List.of(TraineePost.PRESIDENT, TraineePost.OPERATOR), true, new Headcount(2, 2), null));
        assertThat(told().get(null)).containsExactly(
                new Line(List.of(TraineePost.OTHER), true, new Headcount(3, 3), Map.of(Sex.FEMALE, new Headcount(3, 3))));
    }

    /** Of the board at one session and no more at the next: one person, told once among those who are told together. */
    @Test
    void countsSomebodyOfTwoPostsOnceAmongThem() {
        came(CLARO, TraineePost.PRESIDENT, Sex.FEMALE, 1);
        came(CLARO, TraineePost.MEMBER, Sex.MALE, 1);
        came(CLARO, TraineePost.OPERATOR, Sex.MALE, 1);
        close(1);
        trainee = 0;
        came(CLARO, TraineePost.TREASURER, Sex.FEMALE, 1);
        close(1);
        assertThat(told().get(CLARO)).singleElement().satisfies(line -> assertThat(line.all()).isEqualTo(new Headcount(3, 4)));
    }
}
