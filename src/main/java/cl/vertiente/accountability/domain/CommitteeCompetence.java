package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.TraineePost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the people of a committee can show that they learnt: who holds which certificate, and who of them is on its board. Somebody
 * belongs to the committee that their record names today; who came for it when the certificate was earned and belongs to another one
 * now is named and not counted, since the knowledge went along.
 *
 * @param holders those of today first, then by name
 */
public record CommitteeCompetence(Committee committee, List<Holder> holders) {

    private static final Comparator<Holder> ORDER = Comparator.comparing((Holder holder) -> !holder.here())
            .thenComparing(holder -> holder.person().plainName()).thenComparing(holder -> holder.person().id());

    private static final Comparator<Earned> EARLIER_FIRST = Comparator.comparing((Earned one) -> one.certificate().issuedOn())
            .thenComparing(one -> one.certificate().number());

    /** Which one, and where. */
    public record Committee(UUID id, String name, String communeCut, String commune, String region) {
    }

    /**
     * Somebody who was certified.
     *
     * @param plainName as names are compared; empty once they were forgotten
     * @param waterSystemId to which they belong today; null for none
     * @param blocked whether their data are out of use
     */
    public record Person(UUID id, String name, String plainName, Rut taxId, TraineePost post, UUID waterSystemId, boolean blocked) {
    }

    /**
     * A certificate as it was issued last.
     *
     * @param earlier how many issues came before, replaced or taken back
     */
    public record Held(UUID id, String number, String code, IssueState state, UUID activityId, String activityCode, String title,
            BigDecimal hours, LocalDate issuedOn, int earlier) {
    }

    /** A certificate with whose it is, and for which committees they came when they earned it. */
    public record Earned(Held certificate, Person person, Set<UUID> cameFor) {
    }

    /** Somebody with all that they hold. @param here whether they belong to the committee today */
    public record Holder(Person person, boolean here, BoardStanding board, List<Held> certificates) {

        /** Whether one of their certificates is in force. */
        public boolean isCertified() {
            return certificates.stream().anyMatch(held -> held.state() == IssueState.VALID);
        }
    }

    /** @param seats of the board of this committee */
    public static CommitteeCompetence of(Committee committee, List<Earned> earned, List<BoardSeat> seats, LocalDate today) {
        var people = new LinkedHashMap<UUID, Person>();
        var certificates = new LinkedHashMap<UUID, List<Held>>();
        earned.stream().filter(one -> concerns(committee.id(), one)).sorted(EARLIER_FIRST).forEach(one -> {
            people.put(one.person().id(), one.person());
            certificates.computeIfAbsent(one.person().id(), any -> new ArrayList<>()).add(one.certificate());
        });
        return new CommitteeCompetence(committee, people.values().stream().map(person -> new Holder(person,
                committee.id().equals(person.waterSystemId()), standing(person, seats, today), certificates.get(person.id())))
                .sorted(ORDER).toList());
    }

    private static boolean concerns(UUID committee, Earned one) {
        return committee.equals(one.person().waterSystemId()) || one.cameFor().contains(committee);
    }

    /** Of whoever asked that their data be blocked nothing is looked up. */
    private static BoardStanding standing(Person person, List<BoardSeat> seats, LocalDate today) {
        return person.blocked() ? new BoardStanding(BoardPlace.UNKNOWN, null, null, false)
                : BoardStanding.of(person.plainName(), person.taxId(), seats, today);
    }

    /** People of the committee who hold a certificate in force, each once. */
    public int certified() {
        return (int) holders.stream().filter(holder -> holder.here() && holder.isCertified()).count();
    }

    /** Those of them who are on its board today. */
    public int leaders() {
        return (int) holders.stream().filter(holder -> holder.here() && holder.isCertified()
                && holder.board().place() == BoardPlace.ON_BOARD).count();
    }

    public CompetenceCover cover() {
        return certified() > 0 ? CompetenceCover.COVERED : CompetenceCover.UNCOVERED;
    }

    /** Rows of one page by committee, each with its own. */
    public static List<CommitteeCompetence> all(List<Committee> committees, List<Earned> earned, Map<UUID, List<BoardSeat>> seats,
            LocalDate today) {
        return committees.stream().map(one -> of(one, earned, seats.getOrDefault(one.id(), List.of()), today)).toList();
    }
}
