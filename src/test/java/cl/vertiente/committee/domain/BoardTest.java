package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final BoardRules RULES = new BoardRules(90, 30, 3);
    private static final UUID OPERATOR = Ids.next();

    private static BoardMembership member(BoardPost post, UUID operator, LocalDate from, LocalDate until) {
        return new BoardMembership(Ids.next(), operator, new BoardMember(post, "Ana Prueba", null, null, from, until));
    }

    private static BoardMembership treasurer(LocalDate until) {
        return member(BoardPost.TREASURER, OPERATOR, LocalDate.of(2023, 1, 1), until);
    }

    @Test
    void asksForAttentionAsManyDaysBeforeAsTheRuleSays() {
        assertThat(treasurer(TODAY.plusDays(91)).validity(TODAY, RULES)).isEqualTo(BoardValidity.VALID);
        assertThat(treasurer(TODAY.plusDays(90)).validity(TODAY, RULES)).isEqualTo(BoardValidity.ENDS_SOON);
        assertThat(treasurer(TODAY.plusDays(90)).validity(TODAY, new BoardRules(60, 30, 3))).isEqualTo(BoardValidity.VALID);
        assertThat(treasurer(TODAY).validity(TODAY, RULES)).isEqualTo(BoardValidity.ENDS_SOON);
        assertThat(treasurer(TODAY.minusDays(1)).validity(TODAY, RULES)).isEqualTo(BoardValidity.EXPIRED);
    }

    @Test
    void endsOnceWithItsReason() {
        var post = treasurer(TODAY.plusYears(1));
        assertThatThrownBy(() -> post.end(LocalDate.of(2022, 1, 1), "Renuncia")).isInstanceOf(Invalid.class);
        post.end(TODAY, "Renuncia");
        assertThat(post.endReason()).isEqualTo("Renuncia");
        assertThat(post.validity(TODAY, RULES)).isEqualTo(BoardValidity.ENDED);
        assertThatThrownBy(() -> post.end(TODAY, "Otra")).isInstanceOf(StateForbids.class);
    }

    @Test
    void aRenewalIsForTheSamePostOfTheSameOperatorAndLater() {
        var old = treasurer(TODAY.plusDays(10));
        var until = TODAY.plusYears(3);
        assertThatThrownBy(() -> old.renewBy(member(BoardPost.SECRETARY, OPERATOR, TODAY, until))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> old.renewBy(member(BoardPost.TREASURER, Ids.next(), TODAY, until))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> old.renewBy(member(BoardPost.TREASURER, OPERATOR, LocalDate.of(2020, 1, 1), TODAY)))
                .isInstanceOf(Invalid.class);
        var next = member(BoardPost.TREASURER, OPERATOR, TODAY, TODAY.plusYears(3));
        old.renewBy(next);
        assertThat(old.isRenewedBy(next.id())).isTrue();
        assertThat(old.validity(TODAY, RULES)).isEqualTo(BoardValidity.RENEWED);
        assertThatThrownBy(() -> old.end(TODAY, "Renuncia")).isInstanceOf(StateForbids.class);
    }

    private static BoardCertificate certificate(LocalDate issued, LocalDate until) {
        return new BoardCertificate(Ids.next(), OPERATOR, new BoardCertificate.Paper(issued, until, "0".repeat(64)), TODAY, Instant.EPOCH,
                Ids.next());
    }

    @Test
    void aCertificateServesWhileItIsFreshAndTheBoardHoldsLongEnough() {
        var longEnough = TODAY.plusMonths(3).plusDays(1);
        assertThat(certificate(TODAY.minusDays(30), longEnough).state(TODAY, RULES)).isEqualTo(CertificateState.ACCEPTABLE);
        assertThat(certificate(TODAY.minusDays(31), longEnough).state(TODAY, RULES)).isEqualTo(CertificateState.TOO_OLD);
        assertThat(certificate(TODAY, TODAY.plusMonths(3)).state(TODAY, RULES)).isEqualTo(CertificateState.ENDS_SOON);
        assertThat(certificate(TODAY.minusDays(9), TODAY.minusDays(1)).state(TODAY, RULES)).isEqualTo(CertificateState.EXPIRED);
        assertThat(certificate(TODAY.minusDays(31), longEnough).state(TODAY, new BoardRules(90, 60, 3)))
                .isEqualTo(CertificateState.ACCEPTABLE);
    }

    @Test
    void aCertificateIsNeitherOfTomorrowNorOfABoardThatHadEnded() {
        assertThatThrownBy(() -> certificate(TODAY.plusDays(1), TODAY.plusYears(1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> certificate(TODAY, TODAY)).isInstanceOf(Invalid.class);
    }
}
