package cl.vertiente.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.agreement.domain.AgreementView.InstallmentView;
import cl.vertiente.agreement.domain.InstallmentTerms;
import cl.vertiente.ledger.domain.InstallmentExecution.Receipt;
import cl.vertiente.ledger.domain.InstallmentExecution.Received;
import cl.vertiente.ledger.domain.InstallmentExecution.State;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An instalment is programada, solicitada, transferida and rendida, by what is known of it and nothing else. */
class InstallmentExecutionTest {

    private static final LocalDate PLANNED = LocalDate.of(2026, 6, 30);

    private static Received installment(int number, LocalDate requested, long... received) {
        var terms = new InstallmentTerms("Hito", PLANNED, Pesos.of(100));
        return new Received(new InstallmentView(UUID.randomUUID(), number, terms.milestone(), terms.plannedOn(), terms.plannedAmount(),
                terms, requested), java.util.Arrays.stream(received).mapToObj(InstallmentExecutionTest::receipt).toList());
    }

    private static Receipt receipt(long amount) {
        return new Receipt(UUID.randomUUID(), "I-2026-0001", PLANNED, Pesos.of(amount));
    }

    private static List<State> states(LocalDate today, long rendered, Received... planned) {
        return InstallmentExecution.of(List.of(planned), List.of(), Pesos.of(rendered)).stream().map(row -> row.state(today)).toList();
    }

    @Test
    void goesFromPlannedToRendered() {
        assertThat(states(PLANNED, 0, installment(1, null))).containsExactly(State.PLANNED);
        assertThat(states(PLANNED.plusDays(1), 0, installment(1, null))).containsExactly(State.LATE);
        assertThat(states(PLANNED.plusDays(1), 0, installment(1, PLANNED))).containsExactly(State.REQUESTED);
        assertThat(states(PLANNED, 0, installment(1, PLANNED, 60))).containsExactly(State.PART);
        assertThat(states(PLANNED, 99, installment(1, PLANNED, 60, 40))).containsExactly(State.RECEIVED);
        assertThat(states(PLANNED, 100, installment(1, PLANNED, 60, 40))).containsExactly(State.RENDERED);
    }

    /** 150 of 200 are rendered: the first is, the second not yet; what names no instalment comes last. */
    @Test
    void rendersTheFirstOnesFirst() {
        var rows = InstallmentExecution.of(List.of(installment(1, null, 100), installment(2, null, 100), installment(3, null)),
                List.of(receipt(30)), Pesos.of(150));
        assertThat(rows).extracting(row -> row.state(PLANNED)).containsExactly(State.RENDERED, State.RECEIVED, State.PLANNED, State.OTHER);
        assertThat(rows).extracting(InstallmentExecution::rendered).containsExactly(Pesos.of(100), Pesos.of(50), Pesos.ZERO, Pesos.ZERO);
    }

    @Test
    void saysWhenItIsNoLongerWhatWasSigned() {
        var same = InstallmentExecution.of(List.of(installment(1, null)), List.of(), Pesos.ZERO).get(0);
        assertThat(same.isAmended()).isFalse();
        var added = new Received(new InstallmentView(UUID.randomUUID(), 2, "Hito", PLANNED, Pesos.of(1), null, null), List.of());
        assertThat(InstallmentExecution.of(List.of(added), List.of(), Pesos.ZERO).get(0).isAmended()).isTrue();
    }
}
