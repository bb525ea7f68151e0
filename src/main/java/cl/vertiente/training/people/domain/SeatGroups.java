package cl.vertiente.training.people.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who came, for all figures of a page, by the rule of {@link Headcount}: what one person came to with one post and place of the day and one
 * agreement is a group, and every cut folds the groups.
 */
public record SeatGroups(List<SeatGroup> groups) {

    private static final Map<FigureCut, Function<SeatGroup, Object>> BY = Map.of(FigureCut.SEX, SeatGroup::sex, FigureCut.AGE,
            SeatGroup::ageBand, FigureCut.POST, SeatGroup::post, FigureCut.SYSTEM, SeatGroup::waterSystemId, FigureCut.COMMUNE,
            SeatGroup::commune, FigureCut.AGREEMENT, SeatGroup::agreementCode);

    /** @param waterSystemId null for none */
    public record SeatGroup(UUID traineeId, Sex sex, AgeBand ageBand, TraineePost post, UUID waterSystemId, String commune,
            String agreementCode, int attendances) {
    }

    /** The people and attendances of a part while it is counted. */
    private static final class Tally {

        private final Set<UUID> persons = new HashSet<>();
        private int attendances;

        private Tally add(SeatGroup group) {
            persons.add(group.traineeId());
            attendances += group.attendances();
            return this;
        }

        private Headcount count() {
            return new Headcount(persons.size(), attendances);
        }
    }

    public SeatGroups only(Predicate<TraineePost> post) {
        return new SeatGroups(groups.stream().filter(group -> post.test(group.post())).toList());
    }

    public Headcount everybody() {
        var tally = new Tally();
        groups.forEach(tally::add);
        return tally.count();
    }

    /** Each part by what it has in common, null included; not the month, since a group reaches over several. */
    public Map<Object, Headcount> by(FigureCut cut) {
        var key = Objects.requireNonNull(BY.get(cut), "groups know no month");
        var tallies = new HashMap<Object, Tally>();
        groups.forEach(group -> tallies.computeIfAbsent(key.apply(group), any -> new Tally()).add(group));
        var counts = new HashMap<Object, Headcount>();
        tallies.forEach((value, tally) -> counts.put(value, tally.count()));
        return counts;
    }
}
