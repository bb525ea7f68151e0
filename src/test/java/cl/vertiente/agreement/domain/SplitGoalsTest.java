package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another agreement of the same two parties at the same time is worth a warning, and no more. */
class SplitGoalsTest {

    private static final UUID EXECUTOR = UUID.randomUUID();

    private static Agreement agreement(String region, UUID executor, String from, String to) {
        var start = LocalDate.parse(from);
        return new Agreement(UUID.randomUUID(), new AgreementTerms("C", "Convenio", region, executor, Pesos.of(1), start,
                LocalDate.parse(to),
                new ApprovingAct("Resolución", "1", start, "GORE", start), null, null, "33", "1", "x", "x", "1", false, false, 15, 3));
    }

    @Test
    void warnsOfOverlapsOfTheSameParties() {
        var one = agreement("08", EXECUTOR, "2026-06-01", "2027-05-31");
        assertThat(new SplitGoals(one).among(List.of(one))).isEmpty();
        assertThat(new SplitGoals(one).among(List.of(agreement("08", EXECUTOR, "2027-05-31", "2028-01-01")))).hasSize(1);
        assertThat(new SplitGoals(one).among(List.of(agreement("08", EXECUTOR, "2025-01-01", "2026-06-01")))).hasSize(1);
        assertThat(new SplitGoals(one).among(List.of(agreement("08", EXECUTOR, "2027-06-01", "2028-01-01")))).isEmpty();
        assertThat(new SplitGoals(one).among(List.of(agreement("07", EXECUTOR, "2026-06-01", "2027-05-31")))).isEmpty();
        assertThat(new SplitGoals(one).among(List.of(agreement("08", UUID.randomUUID(), "2026-06-01", "2027-05-31")))).isEmpty();
    }
}
