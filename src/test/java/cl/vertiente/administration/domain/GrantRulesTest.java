package cl.vertiente.administration.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.access.Role;
import cl.vertiente.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final GrantRules rules = new GrantRules("08"::equals);

    private static GrantView grant(Role role, String region) {
        return new GrantView(role, region, null, null);
    }

    private void refuses(GrantView... grants) {
        assertThatThrownBy(() -> rules.check(List.of(grants))).isInstanceOf(Invalid.class);
    }

    private void accepts(GrantView... grants) {
        assertThatCode(() -> rules.check(List.of(grants))).doesNotThrowAnyException();
    }

    @Test
    void anAdministratorIsNothingElseOnTheSameDays() {
        refuses(grant(Role.ADMINISTRATOR, null), grant(Role.AUDITOR, null));
        refuses(grant(Role.ANALYST, null), grant(Role.ADMINISTRATOR, null));
        refuses(new GrantView(Role.ADMINISTRATOR, null, null, DAY), new GrantView(Role.ANALYST, null, DAY, null));
        accepts(new GrantView(Role.ADMINISTRATOR, null, null, DAY.minusDays(1)), new GrantView(Role.ANALYST, null, DAY, null));
    }

    @Test
    void nobodyStandsOnBothSidesOfAnAgreement() {
        refuses(grant(Role.GORE_FINANCIAL, "08"), grant(Role.COORDINATOR, null));
        accepts(grant(Role.GORE_FINANCIAL, "08"), grant(Role.GORE_TECHNICAL, "08"));
        accepts(grant(Role.ANALYST, null), grant(Role.FIELD_ENGINEER, "08"));
    }

    @Test
    void aRoleIsWhereItBelongs() {
        refuses(grant(Role.GORE_TECHNICAL, null));
        refuses(grant(Role.AUDITOR, "08"));
        refuses(grant(Role.ADMINISTRATOR, "08"));
        refuses(grant(Role.FIELD_ENGINEER, "99"));
    }

    @Test
    void daysFollowOneAnother() {
        refuses(new GrantView(Role.ANALYST, null, DAY, DAY.minusDays(1)));
        accepts(new GrantView(Role.ANALYST, null, DAY, DAY));
        refuses(grant(Role.ANALYST, "08"), new GrantView(Role.ANALYST, "08", DAY, null));
    }
}
