package cl.vertiente.training.people.domain;

import cl.vertiente.training.people.domain.PackedSeats.Place;
import cl.vertiente.training.people.domain.PackedSeats.Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who came from each committee, by post and sex at once, told so that nobody stands alone: a committee has one president, and the three
 * things together say who that is. Posts of fewer than {@link ScoreSummary#FEWEST_TOLD} people are told together, with as many others as it
 * takes, and the sexes of a line only where each that is there has as many people.
 */
public final class CommitteeSeats {

    private final Map<UUID, Map<TraineePost, Map<Sex, Came>>> committees = new HashMap<>();

    /**
     * A line of a committee.
     *
     * @param posts whom it counts; several when they are told together
     * @param whole whether these are all who came from there
     * @param bySex null when that would tell of somebody
     */
    public record Line(List<TraineePost> posts, boolean whole, Headcount all, Map<Sex, Headcount> bySex) {
    }

    /** Different people, each time that they came. */
    private static final class Came {

        private final BitSet persons = new BitSet();
        private int attendances;

        private Came join(Came other) {
            persons.or(other.persons);
            attendances += other.attendances;
            return this;
        }

        private Headcount count() {
            return new Headcount(persons.cardinality(), attendances);
        }
    }

    /** Posts that are told together. */
    private record Group(List<TraineePost> posts, Map<Sex, Came> bySex) {

        private Group(TraineePost post, Map<Sex, Came> bySex) {
            this(new ArrayList<>(List.of(post)), new EnumMap<>(Sex.class));
            bySex.forEach((sex, came) -> this.bySex.put(sex, new Came().join(came)));
        }

        private void join(Group other) {
            posts.addAll(other.posts);
            other.bySex.forEach((sex, came) -> bySex.computeIfAbsent(sex, any -> new Came()).join(came));
        }

        private Headcount all() {
            var all = new Came();
            bySex.values().forEach(all::join);
            return all.count();
        }

        private boolean isSmall() {
            return all().persons() < ScoreSummary.FEWEST_TOLD;
        }

        private Line line(boolean whole) {
            var counts = new EnumMap<Sex, Headcount>(Sex.class);
            bySex.forEach((sex, came) -> counts.put(sex, came.count()));
            boolean told = counts.values().stream().allMatch(count -> count.persons() >= ScoreSummary.FEWEST_TOLD);
            posts.sort(Comparator.naturalOrder());
            return new Line(List.copyOf(posts), whole, all(), told ? Map.copyOf(counts) : null);
        }
    }

    /** @param sessions the people of each, as {@link PackedSeats} packs them */
    public static CommitteeSeats of(Collection<byte[]> sessions) {
        var seats = new CommitteeSeats();
        sessions.forEach(seats::add);
        return seats;
    }

    private void add(byte[] session) {
        var profiles = new HashMap<Integer, Profile>();
        PackedSeats.read(session, new PackedSeats.Reader() {
            @Override
            public void profile(Profile profile, int[] trainees) {
                for (int trainee : trainees) {
                    profiles.put(trainee, profile);
                }
            }

            @Override
            public void place(Place place, int[] trainees) {
                for (int trainee : trainees) {
                    add(place.waterSystemId(), profiles.get(trainee), trainee);
                }
            }
        });
    }

    private void add(UUID committee, Profile profile, int trainee) {
        var came = committees.computeIfAbsent(committee, any -> new EnumMap<>(TraineePost.class))
                .computeIfAbsent(profile.post(), any -> new EnumMap<>(Sex.class)).computeIfAbsent(profile.sex(), any -> new Came());
        came.persons.set(trainee);
        came.attendances++;
    }

    /** By committee, null for those of none; posts in their order, those that are told together at the end. */
    public Map<UUID, List<Line>> told() {
        var told = new HashMap<UUID, List<Line>>();
        committees.forEach((committee, posts) -> told.put(committee, told(posts)));
        return told;
    }

    private static List<Line> told(Map<TraineePost, Map<Sex, Came>> posts) {
        var alone = new ArrayList<Group>();
        Group together = null;
        for (var post : posts.entrySet()) {
            var group = new Group(post.getKey(), post.getValue());
            if (!group.isSmall()) {
                alone.add(group);
            } else if (together == null) {
                together = group;
            } else {
                together.join(group);
            }
        }
        while (together != null && together.isSmall() && !alone.isEmpty()) {
            var smallest = alone.stream().min(Comparator.comparing(group -> group.all().persons())).orElseThrow();
            alone.remove(smallest);
            together.join(smallest);
        }
        if (together != null) {
            alone.add(together);
        }
        return alone.stream().map(group -> group.line(alone.size() == 1)).toList();
    }
}
