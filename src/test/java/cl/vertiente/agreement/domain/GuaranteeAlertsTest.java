package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_BEFORE_END;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_EXPIRED;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_FIRST;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_LAST;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_MISSING;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_OVER;
import static cl.vertiente.agreement.domain.AgreementAlert.Kind.GUARANTEE_UNKNOWN;
import static cl.vertiente.agreement.domain.GuaranteeFixture.TODAY;
import static cl.vertiente.agreement.domain.GuaranteeFixture.check;
import static cl.vertiente.agreement.domain.GuaranteeFixture.handedIn;
import static cl.vertiente.agreement.domain.GuaranteeFixture.renewal;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sixty and thirty days before a guarantee runs out, and what else should be looked at; the two numbers are data. */
class GuaranteeAlertsTest {

    private static List<AgreementAlert.Kind> kinds(GuaranteeCheck check, LocalDate end, Selection selection) {
        return new GuaranteeAlerts(TODAY, end, 60, 30, selection).of(check).stream().map(AgreementAlert::kind).toList();
    }

    private static List<AgreementAlert.Kind> endingIn(int days) {
        var guarantee = handedIn(5_000_000, "2026-06-01", TODAY.plusDays(days).toString());
        return kinds(check(100_000_000, guarantee), TODAY.minusDays(1), null);
    }

    @Test
    void announcesFromTheSixtiethAndUrgesFromTheThirtiethDay() {
        assertThat(endingIn(61)).isEmpty();
        assertThat(endingIn(60)).containsExactly(GUARANTEE_FIRST);
        assertThat(endingIn(31)).containsExactly(GUARANTEE_FIRST);
        assertThat(endingIn(30)).containsExactly(GUARANTEE_LAST);
        assertThat(endingIn(0)).containsExactly(GUARANTEE_LAST);
        assertThat(endingIn(-1)).containsExactly(GUARANTEE_EXPIRED, GUARANTEE_MISSING);
    }

    @Test
    void takesTheNumbersAsTheyAre() {
        var check = check(100_000_000, handedIn(5_000_000, "2026-06-01", TODAY.plusDays(80).toString()));
        assertThat(new GuaranteeAlerts(TODAY, TODAY, 90, 10, null).of(check)).extracting(AgreementAlert::kind)
                .containsExactly(GUARANTEE_FIRST);
    }

    @Test
    void saysThatItEndsBeforeTheAgreement() {
        var check = check(100_000_000, handedIn(5_000_000, "2026-06-01", "2027-05-30"));
        assertThat(kinds(check, LocalDate.of(2027, 5, 31), null)).containsExactly(GUARANTEE_BEFORE_END);
        assertThat(kinds(check, LocalDate.of(2027, 5, 30), null)).isEmpty();
    }

    @Test
    void isSilentAboutWhatWasRenewed() {
        var first = handedIn(5_000_000, "2026-06-01", "2026-10-25");
        var check = check(100_000_000, first, renewal(first, 5_000_000, "2026-10-01", "2027-08-31"));
        assertThat(kinds(check, GuaranteeFixture.END, null)).isEmpty();
    }

    @Test
    void warnsOfMoreThanMayBeAskedUnlessItWasADirectAward() {
        var check = check(100_000_000, handedIn(5_000_001, "2026-06-01", "2027-08-31"));
        assertThat(kinds(check, GuaranteeFixture.END, Selection.CONTEST)).containsExactly(GUARANTEE_OVER);
        assertThat(kinds(check, GuaranteeFixture.END, null)).containsExactly(GUARANTEE_OVER);
        assertThat(kinds(check, GuaranteeFixture.END, Selection.DIRECT_AWARD)).isEmpty();
    }

    @Test
    void saysThatItCannotBeSaid() {
        var unknown = GuaranteeRequirement.of(Pesos.of(100_000_000), GuaranteeFixture.SIGNED, GuaranteeFixture.LAW, Optional.empty());
        var check = new GuaranteeCheck(unknown, new GuaranteeRegister(List.of()), day -> Optional.empty());
        assertThat(kinds(check, GuaranteeFixture.END, null)).containsExactly(GUARANTEE_UNKNOWN);
    }
}
