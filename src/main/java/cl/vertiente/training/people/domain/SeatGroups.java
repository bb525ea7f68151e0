package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Period;
import cl.vertiente.training.people.domain.PackedSeats.Place;
import cl.vertiente.training.people.domain.PackedSeats.Profile;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who came, for all figures of a page, by the rule of {@link Headcount}: sessions are gone through once, and people who have something in
 * common are a crowd. Every cut joins crowds, in which a person is one bit under their number.
 */
public final class SeatGroups {

    private final Map<Profile, Crowd> profiles = new HashMap<>();
    private final Map<Place, Crowd> places = new HashMap<>();
    private final Map<String, Crowd> agreements = new HashMap<>();
    private final Map<Period, Crowd> months = new HashMap<>();

    private SeatGroups() {
    }

    /** The people who came to a session. @param seats as {@link PackedSeats} packs them */
    public record Came(String agreementCode, Period month, byte[] seats) {
    }

    /** The people and attendances of a part. */
    private static final class Crowd {

        private final BitSet persons = new BitSet();
        private int attendances;

        private void add(int[] trainees) {
            for (int trainee : trainees) {
                persons.set(trainee);
            }
            attendances += trainees.length;
        }

        private Crowd join(Crowd other) {
            persons.or(other.persons);
            attendances += other.attendances;
            return this;
        }

        private Headcount count() {
            return new Headcount(persons.cardinality(), attendances);
        }
    }

    public static SeatGroups of(Collection<Came> sessions) {
        var groups = new SeatGroups();
        sessions.forEach(groups::add);
        return groups;
    }

    private void add(Came session) {
        var agreement = agreements.computeIfAbsent(session.agreementCode(), any -> new Crowd());
        var month = months.computeIfAbsent(session.month(), any -> new Crowd());
        PackedSeats.read(session.seats(), new PackedSeats.Reader() {
            @Override
            public void profile(Profile profile, int[] trainees) {
                profiles.computeIfAbsent(profile, any -> new Crowd()).add(trainees);
                agreement.add(trainees);
                month.add(trainees);
            }

            @Override
            public void place(Place place, int[] trainees) {
                places.computeIfAbsent(place, any -> new Crowd()).add(trainees);
            }
        });
    }

    /** Those of some posts, who are told by what they are alone. */
    public SeatGroups only(Predicate<TraineePost> post) {
        var only = new SeatGroups();
        profiles.forEach((profile, crowd) -> {
            if (post.test(profile.post())) {
                only.profiles.put(profile, crowd);
            }
        });
        return only;
    }

    public Headcount everybody() {
        return counts(profiles, any -> true).getOrDefault(true, new Headcount(0, 0));
    }

    /** Each part by what it has in common, null included; parts with nobody are left out. */
    public Map<Object, Headcount> by(FigureCut cut) {
        return switch (cut) {
            case SEX -> counts(profiles, Profile::sex);
            case AGE -> counts(profiles, Profile::ageBand);
            case POST -> counts(profiles, Profile::post);
            case SYSTEM -> counts(places, Place::waterSystemId);
            case COMMUNE -> counts(places, Place::commune);
            case AGREEMENT -> counts(agreements, code -> code);
            case MONTH -> counts(months, month -> month);
        };
    }

    /** By both at once; parts with nobody are left out. */
    public Map<TraineePost, Map<Sex, Headcount>> byPostAndSex() {
        var counts = new EnumMap<TraineePost, Map<Sex, Headcount>>(TraineePost.class);
        for (var post : TraineePost.values()) {
            var bySex = new EnumMap<Sex, Headcount>(Sex.class);
            only(post::equals).by(FigureCut.SEX).forEach((sex, count) -> bySex.put((Sex) sex, count));
            if (!bySex.isEmpty()) {
                counts.put(post, bySex);
            }
        }
        return counts;
    }

    private static <K> Map<Object, Headcount> counts(Map<K, Crowd> crowds, Function<K, ?> by) {
        var joined = new HashMap<Object, Crowd>();
        crowds.forEach((key, crowd) -> joined.computeIfAbsent(by.apply(key), any -> new Crowd()).join(crowd));
        var counts = new HashMap<Object, Headcount>();
        joined.forEach((value, crowd) -> {
            if (crowd.attendances > 0) {
                counts.put(value, crowd.count());
            }
        });
        return counts;
    }
}
