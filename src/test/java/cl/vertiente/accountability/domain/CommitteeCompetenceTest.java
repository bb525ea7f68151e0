package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.domain.CommitteeCompetence.Committee;
import cl.vertiente.accountability.domain.CommitteeCompetence.Earned;
import cl.vertiente.accountability.domain.CommitteeCompetence.Held;
import cl.vertiente.accountability.domain.CommitteeCompetence.Person;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.TraineePost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who of a committee counts as certified and who is on its board, against answers worked out by hand. */
class CommitteeCompetenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Committee HERE = new Committee(UUID.randomUUID(), "Comité Aquí", "08304", "Laja", "Biobío");
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final Rut ANA = Rut.of("12.345.678-5");
    private static final Rut LUIS = Rut.of("11.111.111-1");

    private static Person person(String name, Rut taxId, UUID system) {
        return new Person(UUID.randomUUID(), name, name.toUpperCase(), taxId, TraineePost.MEMBER, system, false);
    }

    private static Earned earned(Person person, String number, IssueState state, UUID... cameFor) {
        return new Earned(new Held(UUID.randomUUID(), number, "0000-0000-0000", state, UUID.randomUUID(), "CAP-1", "Cloración",
                BigDecimal.valueOf(8), LocalDate.of(2026, 5, 10), 0), person, Set.of(cameFor));
    }

    private static BoardSeat seat(BoardPost post, String name, Rut taxId, String from, String until) {
        return new BoardSeat(post, name.toUpperCase(), taxId, LocalDate.parse(from), LocalDate.parse(until), null, false);
    }

    private static CommitteeCompetence of(List<Earned> earned, BoardSeat... seats) {
        return CommitteeCompetence.of(HERE, earned, List.of(seats), TODAY);
    }

    private static BoardStanding standing(String name, Rut taxId, BoardSeat... seats) {
        return BoardStanding.of(name.toUpperCase(), taxId, List.of(seats), TODAY);
    }

    /** Ana holds two, one of them taken back; Luis one that was taken back; Rosa came for it and left; Pía never had to do with it. */
    @Test
    void countsAPersonOnceWhereTheyBelongToday() {
        var ana = person("Ana Soto", ANA, HERE.id());
        var luis = person("Luis Vera", LUIS, HERE.id());
        var rosa = person("Rosa Díaz", null, ELSEWHERE);
        var row = of(List.of(earned(ana, "B-1", IssueState.VALID, HERE.id()), earned(ana, "A-1", IssueState.REVOKED, HERE.id()),
                earned(luis, "A-2", IssueState.REVOKED, HERE.id()), earned(rosa, "A-3", IssueState.VALID, HERE.id()),
                earned(person("Pía Lagos", null, ELSEWHERE), "A-4", IssueState.VALID, ELSEWHERE)),
                seat(BoardPost.TREASURER, "Ana Soto", ANA, "2025-01-01", "2027-12-31"),
                seat(BoardPost.PRESIDENT, "Luis Vera", LUIS, "2025-01-01", "2027-12-31"));
        assertThat(row.holders()).extracting(holder -> holder.person().name()).containsExactly("Ana Soto", "Luis Vera", "Rosa Díaz");
        assertThat(row.holders()).extracting(CommitteeCompetence.Holder::here).containsExactly(true, true, false);
        assertThat(row.holders().get(0).certificates()).extracting(Held::number).containsExactly("A-1", "B-1");
        assertThat(row.certified()).isEqualTo(1);
        assertThat(row.leaders()).isEqualTo(1);
        assertThat(row.cover()).isEqualTo(CompetenceCover.COVERED);
    }

    @Test
    void aCommitteeWhosePeopleLeftIsNotCovered() {
        var gone = of(List.of(earned(person("Rosa Díaz", null, ELSEWHERE), "A-3", IssueState.VALID, HERE.id())));
        assertThat(gone.holders()).hasSize(1);
        assertThat(gone.certified()).isZero();
        assertThat(gone.cover()).isEqualTo(CompetenceCover.UNCOVERED);
        assertThat(of(List.of()).cover()).isEqualTo(CompetenceCover.UNCOVERED);
    }

    @Test
    void whoCameFromElsewhereBringsItAlong() {
        var moved = of(List.of(earned(person("Rosa Díaz", null, HERE.id()), "A-3", IssueState.VALID, ELSEWHERE)));
        assertThat(moved.certified()).isEqualTo(1);
    }

    @Test
    void eachCommitteeHasItsOwnRowAndBoard() {
        var other = new Committee(ELSEWHERE, "Comité Allá", "08301", "Los Ángeles", "Biobío");
        var ana = person("Ana Soto", ANA, ELSEWHERE);
        var rows = CommitteeCompetence.all(List.of(HERE, other), List.of(earned(ana, "A-1", IssueState.VALID, HERE.id())),
                Map.of(HERE.id(), List.of(seat(BoardPost.PRESIDENT, "Ana Soto", ANA, "2025-01-01", "2027-12-31"))), TODAY);
        assertThat(rows).extracting(CommitteeCompetence::certified).containsExactly(0, 1);
        assertThat(rows).extracting(CommitteeCompetence::leaders).as("her post is of the other committee").containsExactly(0, 0);
        assertThat(rows).extracting(row -> row.holders().get(0).board().place()).containsExactly(BoardPlace.ON_BOARD, BoardPlace.UNKNOWN);
    }

    @Test
    void theRutTellsPeopleApartAndANameServesWhereOneIsMissing() {
        var president = seat(BoardPost.PRESIDENT, "Ana Soto", ANA, "2025-01-01", "2027-12-31");
        assertThat(standing("Ana Soto Vega", ANA, president)).isEqualTo(new BoardStanding(BoardPlace.ON_BOARD, BoardPost.PRESIDENT,
                LocalDate.of(2027, 12, 31), false));
        assertThat(standing("Ana Soto", LUIS, president).place()).as("another RUT").isEqualTo(BoardPlace.NOT_ON_BOARD);
        assertThat(standing("Ana Soto", null, president)).isEqualTo(new BoardStanding(BoardPlace.ON_BOARD, BoardPost.PRESIDENT,
                LocalDate.of(2027, 12, 31), true));
        assertThat(standing("", null, seat(BoardPost.PRESIDENT, "", null, "2025-01-01", "2027-12-31")).place())
                .as("who was forgotten is like nobody").isEqualTo(BoardPlace.NOT_ON_BOARD);
    }

    @Test
    void aTermThatRanOutIsNotTheSameAsHavingLeft() {
        var old = seat(BoardPost.SECRETARY, "Ana Soto", ANA, "2022-01-01", "2025-01-01");
        assertThat(standing("Ana Soto", ANA, old).place()).isEqualTo(BoardPlace.TERM_OVER);
        assertThat(standing("Luis Vera", LUIS, old).place()).as("nobody knows who is").isEqualTo(BoardPlace.UNKNOWN);
        var next = seat(BoardPost.SECRETARY, "Luis Vera", LUIS, "2025-01-02", "2028-01-02");
        assertThat(standing("Ana Soto", ANA, old, next)).isEqualTo(new BoardStanding(BoardPlace.LEFT, BoardPost.SECRETARY,
                LocalDate.of(2025, 1, 1), false));
        var resigned = new BoardSeat(BoardPost.SECRETARY, "ANA SOTO", ANA, LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1), TODAY,
                false);
        assertThat(standing("Ana Soto", ANA, resigned)).as("it ended today").isEqualTo(new BoardStanding(BoardPlace.LEFT,
                BoardPost.SECRETARY, TODAY, false));
    }

    @Test
    void theLastDayCountsAndAnElectionToComeDoesNot() {
        assertThat(standing("Ana Soto", ANA, seat(BoardPost.DIRECTOR, "Ana Soto", ANA, "2023-10-20", "2026-10-20")).place())
                .isEqualTo(BoardPlace.ON_BOARD);
        assertThat(standing("Ana Soto", ANA, seat(BoardPost.DIRECTOR, "Ana Soto", ANA, "2026-10-21", "2029-10-20")).place())
                .isEqualTo(BoardPlace.UNKNOWN);
    }

    @Test
    void ofTwoPostsTheHigherIsTold() {
        assertThat(standing("Ana Soto", ANA, seat(BoardPost.DIRECTOR, "Ana Soto", ANA, "2024-01-01", "2027-01-01"),
                seat(BoardPost.PRESIDENT, "Ana Soto", ANA, "2026-01-01", "2029-01-01")).post()).isEqualTo(BoardPost.PRESIDENT);
    }

    @Test
    void nothingIsLookedUpOfWhoeverIsBlocked() {
        var blocked = new Person(UUID.randomUUID(), "Ana Soto", "ANA SOTO", ANA, TraineePost.MEMBER, HERE.id(), true);
        var row = of(List.of(earned(blocked, "A-1", IssueState.VALID, HERE.id())),
                seat(BoardPost.PRESIDENT, "Ana Soto", ANA, "2025-01-01", "2027-12-31"));
        assertThat(row.holders().get(0).board().place()).isEqualTo(BoardPlace.UNKNOWN);
        assertThat(row.certified()).as("the count stays").isEqualTo(1);
    }
}
