package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Period;
import cl.vertiente.training.people.domain.PackedSeats.Place;
import cl.vertiente.training.people.domain.PackedSeats.Profile;
import cl.vertiente.training.people.domain.PackedSeats.Seat;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it went in, and stands for the same in years. */
class PackedSeatsTest {

    private static final UUID LLANO = UUID.fromString("0a0b0c0d-0000-7000-8000-ffffffffffff");
    private static final Profile CLERK = new Profile(TraineePost.CLERK, Sex.FEMALE, AgeBand.FROM_60);
    private static final Profile MEMBER = new Profile(TraineePost.MEMBER, Sex.NOT_SAID, AgeBand.NOT_SAID);
    private static final Place OF_LLANO = new Place(LLANO, "08301");
    private static final Place OF_NONE = new Place(null, "07401");

    @Test
    void comesOutByWhatPeopleAreAndByWhereTheyComeFrom() {
        var profiles = new HashMap<Profile, List<Integer>>();
        var places = new HashMap<Place, List<Integer>>();
        PackedSeats.read(PackedSeats.of(List.of(new Seat(7, CLERK, OF_LLANO), new Seat(2_000_000, MEMBER, OF_LLANO),
                new Seat(9, CLERK, OF_NONE))), new PackedSeats.Reader() {
                    @Override
                    public void profile(Profile profile, int[] trainees) {
                        profiles.put(profile, Arrays.stream(trainees).boxed().toList());
                    }

                    @Override
                    public void place(Place place, int[] trainees) {
                        places.put(place, Arrays.stream(trainees).boxed().toList());
                    }
                });
        assertThat(profiles).isEqualTo(Map.of(CLERK, List.of(7, 9), MEMBER, List.of(2_000_000)));
        assertThat(places).isEqualTo(Map.of(OF_LLANO, List.of(7, 2_000_000), OF_NONE, List.of(9)));
    }

    @Test
    void keepsWhenEachSessionWasAndWhoCameToIt() {
        var night = new HeldSession(Instant.parse("2026-03-29T02:59:59Z"), 90, PackedSeats.of(List.of(new Seat(7, CLERK, OF_LLANO))));
        var empty = new HeldSession(Instant.parse("2026-03-29T03:00:00Z"), 1, PackedSeats.of(List.of()));
        var read = PackedSessions.read(PackedSessions.of(List.of(night, empty)));
        assertThat(read).usingRecursiveComparison().isEqualTo(List.of(night, empty));
        assertThat(PackedSessions.read(PackedSessions.of(List.of()))).isEmpty();
    }

    @Test
    void countsNobodyOfNobody() {
        var nobody = SeatGroups.of(List.of(new SeatGroups.Came("PAT", Period.parse("2026-03"), PackedSeats.of(List.of()))));
        assertThat(nobody.everybody()).isEqualTo(new Headcount(0, 0));
        assertThat(FigureCut.values()).allSatisfy(cut -> assertThat(nobody.by(cut)).isEmpty());
    }

    /** Stored rolls hold positions: another constant goes to the end, or all rolls are packed again by a migration. */
    @Test
    void keepsThePositionsThatAreStored() {
        assertThat(TraineePost.values()).extracting(Enum::name).startsWith("PRESIDENT", "SECRETARY", "TREASURER", "DIRECTOR", "OPERATOR",
                "CLERK", "MEMBER", "MUNICIPAL", "OTHER");
        assertThat(Sex.values()).extracting(Enum::name).startsWith("FEMALE", "MALE", "OTHER", "NOT_SAID");
        assertThat(AgeBand.values()).extracting(Enum::name).startsWith("UNDER_14", "FROM_14_TO_17", "FROM_18_TO_29", "FROM_30_TO_44",
                "FROM_45_TO_59", "FROM_60", "NOT_SAID");
    }
}
