package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Period;
import cl.vertiente.training.people.domain.Headcount.Seat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counted by hand: three people, three sessions, seven attendances. Ana moves to another committee, Luis changes his post. */
class HeadcountTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID LUIS = new UUID(0, 2);
    private static final UUID EVA = new UUID(0, 3);
    private static final UUID PENUELAS = new UUID(1, 1);
    private static final UUID LLANO = new UUID(1, 2);

    private static final List<Seat> SEATS = List.of(
            seat(ANA, 1, Sex.FEMALE, TraineePost.PRESIDENT, PENUELAS),
            seat(ANA, 2, Sex.FEMALE, TraineePost.PRESIDENT, PENUELAS),
            seat(ANA, 3, Sex.FEMALE, TraineePost.MEMBER, LLANO),
            seat(LUIS, 1, Sex.MALE, TraineePost.OPERATOR, PENUELAS),
            seat(LUIS, 2, Sex.MALE, TraineePost.TREASURER, PENUELAS),
            seat(LUIS, 3, Sex.MALE, TraineePost.TREASURER, PENUELAS),
            seat(EVA, 3, Sex.NOT_SAID, TraineePost.MUNICIPAL, null));

    private static Seat seat(UUID person, long session, Sex sex, TraineePost post, UUID system) {
        return new Seat(person, new UUID(2, session), sex, AgeBand.NOT_SAID, post, system, "08301");
    }

    @Test
    void countsAPersonOnceAndAnAttendanceEachTime() {
        assertThat(Headcount.of(SEATS)).isEqualTo(new Headcount(3, 7));
        assertThat(Headcount.of(List.of())).isEqualTo(new Headcount(0, 0));
    }

    @Test
    void countsASeatThatIsToldTwiceOnce() {
        var twice = new java.util.ArrayList<>(SEATS);
        twice.add(SEATS.get(0));
        assertThat(Headcount.of(twice)).isEqualTo(new Headcount(3, 7));
    }

    /** Through what is stored: each of them a session of its own. */
    private static final SeatGroups GROUPS = SeatGroups.of(SEATS.stream().map(seat -> new SeatGroups.Came("PAT", Period.parse("2026-03"),
            PackedSeats.of(List.of(new PackedSeats.Seat((int) seat.traineeId().getLeastSignificantBits(), seat.sex(), seat.ageBand(),
                    seat.post(), seat.waterSystemId(), seat.commune()))))).toList());

    @Test
    void countsThePersonWhoMovedUnderBothCommitteesAndOnceInAll() {
        var byCommittee = GROUPS.by(FigureCut.SYSTEM);
        assertThat(byCommittee).containsOnlyKeys(PENUELAS, LLANO, null);
        assertThat(byCommittee.get(null)).as("of no committee").isEqualTo(new Headcount(1, 1));
        assertThat(byCommittee.get(PENUELAS)).isEqualTo(new Headcount(2, 5));
        assertThat(byCommittee.get(LLANO)).isEqualTo(new Headcount(1, 1));
    }

    @Test
    void countsThePersonOfTwoPostsUnderEach() {
        var byPost = GROUPS.by(FigureCut.POST);
        assertThat(byPost.get(TraineePost.OPERATOR)).isEqualTo(new Headcount(1, 1));
        assertThat(byPost.get(TraineePost.TREASURER)).isEqualTo(new Headcount(1, 2));
        assertThat(byPost.get(TraineePost.PRESIDENT)).isEqualTo(new Headcount(1, 2));
        assertThat(byPost.get(TraineePost.MEMBER)).isEqualTo(new Headcount(1, 1));
        assertThat(byPost.values().stream().mapToInt(Headcount::attendances).sum()).isEqualTo(7);
        assertThat(byPost.values().stream().mapToInt(Headcount::persons).sum()).isEqualTo(5);
    }

    @Test
    void countsBySexAndLeadersApart() {
        var bySex = GROUPS.by(FigureCut.SEX);
        assertThat(bySex.get(Sex.FEMALE)).isEqualTo(new Headcount(1, 3));
        assertThat(bySex.get(Sex.MALE)).isEqualTo(new Headcount(1, 3));
        assertThat(bySex.get(Sex.NOT_SAID)).isEqualTo(new Headcount(1, 1));
        assertThat(GROUPS.only(TraineePost::isLeader).everybody()).isEqualTo(new Headcount(2, 4));
        assertThat(GROUPS.everybody()).isEqualTo(Headcount.of(SEATS));
        assertThat(GROUPS.by(FigureCut.AGREEMENT)).containsOnly(Map.entry("PAT", new Headcount(3, 7)));
    }
}
