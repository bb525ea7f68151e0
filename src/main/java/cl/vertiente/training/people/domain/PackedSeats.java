package cl.vertiente.training.people.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who came to a session in eight bytes each: for each post, sex and age the numbers of those people, then once more for each committee and
 * commune. What they are is told by the position of its name in its enum: a name that is inserted before others asks for a migration that
 * packs all rolls again, and a test says so.
 */
public final class PackedSeats {

    private static final int PLACE = 1 + 2 * Long.BYTES + 5;

    private PackedSeats() {
    }

    /**
     * Somebody who came, as they were on that day.
     *
     * @param trainee their number
     * @param waterSystemId null for none
     * @param commune CUT, of five figures
     */
    public record Seat(int trainee, Profile profile, Place place) {

        public Seat(int trainee, Sex sex, AgeBand ageBand, TraineePost post, UUID waterSystemId, String commune) {
            this(trainee, new Profile(post, sex, ageBand), new Place(waterSystemId, commune));
        }
    }

    /** What somebody was. */
    public record Profile(TraineePost post, Sex sex, AgeBand ageBand) {
    }

    /** Where somebody came from. @param waterSystemId null for none */
    public record Place(UUID waterSystemId, String commune) {
    }

    /** Takes in what was packed: each seat comes once with its profile, and once with its place. */
    interface Reader {

        void profile(Profile profile, int[] trainees);

        void place(Place place, int[] trainees);
    }

    public static byte[] of(Collection<Seat> seats) {
        var profiles = grouped(seats, Seat::profile);
        var places = grouped(seats, Seat::place);
        var bytes = ByteBuffer.allocate(2 * Integer.BYTES + profiles.size() * (3 + Integer.BYTES) + places.size() * (PLACE + Integer.BYTES)
                + 2 * Integer.BYTES * seats.size());
        bytes.putInt(profiles.size());
        profiles.forEach((profile, trainees) -> {
            bytes.put((byte) profile.post().ordinal()).put((byte) profile.sex().ordinal()).put((byte) profile.ageBand().ordinal());
            write(trainees, bytes);
        });
        bytes.putInt(places.size());
        places.forEach((place, trainees) -> {
            var system = place.waterSystemId();
            bytes.put((byte) (system == null ? 0 : 1)).putLong(system == null ? 0 : system.getMostSignificantBits())
                    .putLong(system == null ? 0 : system.getLeastSignificantBits())
                    .put(place.commune().getBytes(StandardCharsets.US_ASCII));
            write(trainees, bytes);
        });
        return bytes.array();
    }

    private static <K> Map<K, List<Integer>> grouped(Collection<Seat> seats, Function<Seat, K> by) {
        return seats.stream().collect(Collectors.groupingBy(by, Collectors.mapping(Seat::trainee, Collectors.toList())));
    }

    private static void write(List<Integer> trainees, ByteBuffer bytes) {
        bytes.putInt(trainees.size());
        trainees.forEach(bytes::putInt);
    }

    static void read(byte[] packed, Reader reader) {
        var bytes = ByteBuffer.wrap(packed);
        for (int left = bytes.getInt(); left > 0; left--) {
            var profile = new Profile(TraineePost.values()[bytes.get()], Sex.values()[bytes.get()], AgeBand.values()[bytes.get()]);
            reader.profile(profile, trainees(bytes));
        }
        var commune = new byte[5];
        for (int left = bytes.getInt(); left > 0; left--) {
            boolean ofSystem = bytes.get() == 1;
            var system = new UUID(bytes.getLong(), bytes.getLong());
            bytes.get(commune);
            reader.place(new Place(ofSystem ? system : null, new String(commune, StandardCharsets.US_ASCII)), trainees(bytes));
        }
    }

    private static int[] trainees(ByteBuffer bytes) {
        var trainees = new int[bytes.getInt()];
        for (int i = 0; i < trainees.length; i++) {
            trainees[i] = bytes.getInt();
        }
        return trainees;
    }
}
