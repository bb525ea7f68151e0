package cl.vertiente.training.people.persistence;

import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.Headcount;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who came, read once for all figures: the attendances of each person with one post and place of the day and one agreement are one row of
 * the database, so that a hundred thousand of them are gone through a single time. Every cut folds these rows.
 */
record SeatGroups(List<SeatGroup> groups) {

    private static final String READ = "select a.traineeId, t.sex, t.ageBand, a.post, a.waterSystemId, a.commune, g.code,"
            + " count(a.sessionId)";
    private static final String GROUP = " group by a.traineeId, t.sex, t.ageBand, a.post, a.waterSystemId, a.commune, g.code";
    private static final Map<FigureCut, Function<SeatGroup, Object>> BY = Map.of(FigureCut.SEX, SeatGroup::sex, FigureCut.AGE,
            SeatGroup::ageBand, FigureCut.POST, SeatGroup::post, FigureCut.SYSTEM, SeatGroup::waterSystemId, FigureCut.COMMUNE,
            SeatGroup::commune, FigureCut.AGREEMENT, SeatGroup::agreementCode);

    /** @param waterSystemId null for none */
    record SeatGroup(UUID traineeId, Sex sex, AgeBand ageBand, TraineePost post, UUID waterSystemId, String commune, String agreementCode,
            int attendances) {
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

    static SeatGroups of(EntityManager entities, FigureWhere where) {
        return new SeatGroups(where.set(entities.createQuery(READ + FigureWhere.SEATS + where.conditions() + GROUP, Object[].class))
                .getResultStream().map(row -> new SeatGroup((UUID) row[0], (Sex) row[1], (AgeBand) row[2], (TraineePost) row[3],
                        (UUID) row[4], (String) row[5], (String) row[6], ((Number) row[7]).intValue())).toList());
    }

    SeatGroups only(Predicate<TraineePost> post) {
        return new SeatGroups(groups.stream().filter(group -> post.test(group.post())).toList());
    }

    Headcount everybody() {
        var tally = new Tally();
        groups.forEach(tally::add);
        return tally.count();
    }

    /** Each part by what it has in common, null included. */
    Map<Object, Headcount> by(FigureCut cut) {
        var key = BY.get(cut);
        var tallies = new HashMap<Object, Tally>();
        groups.forEach(group -> tallies.computeIfAbsent(key.apply(group), any -> new Tally()).add(group));
        var counts = new HashMap<Object, Headcount>();
        tallies.forEach((value, tally) -> counts.put(value, tally.count()));
        return counts;
    }
}
