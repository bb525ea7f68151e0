package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.VoucherFixture.DAY;
import static cl.vertiente.ledger.domain.VoucherFixture.EQUIPMENT;
import static cl.vertiente.ledger.domain.VoucherFixture.FUEL;
import static cl.vertiente.ledger.domain.VoucherFixture.SALARIES;
import static cl.vertiente.ledger.domain.VoucherFixture.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.domain.MonthDraft.Item;
import cl.vertiente.ledger.domain.RendicionChoice.Choice;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a month that is being prepared holds: on time, late with a reason, taken back, and nothing twice. */
class MonthDraftTest {

    static final Map<UUID, ExpenseCategory> CATEGORIES = Map.of(FUEL, ExpenseCategory.OPERATION, SALARIES, ExpenseCategory.PERSONNEL,
            EQUIPMENT, ExpenseCategory.INVESTMENT);

    private static final Period MARCH = Period.of(DAY);
    private static final LocalDate IN_FEBRUARY = DAY.minusMonths(1);

    private final Map<UUID, UUID> corrections = new HashMap<>();

    private static RendicionChoice choice(Voucher voucher, Choice choice) {
        return new RendicionChoice(UUID.randomUUID(), voucher.id(), choice, "llegó después", VoucherFixture.RECORDED,
                VoucherFixture.ANALYST);
    }

    private Voucher correction(Voucher mistaken, long amount, LocalDate day) {
        var voucher = invoice(amount).on(day).correcting(mistaken).recorded();
        corrections.put(voucher.id(), mistaken.id());
        return voucher;
    }

    private List<Item> items(boolean firstOpen, List<RendicionChoice> choices, List<Voucher> notRendered, List<Voucher> toTakeBack) {
        return new MonthDraft(MARCH, firstOpen, choices).items(notRendered, toTakeBack, corrections::get);
    }

    private static Pesos rendered(List<Item> items) {
        var movements = items.stream().filter(i -> !i.waits()).flatMap(i -> i.movements(CATEGORIES).stream()).toList();
        return MonthFigures.of(Pesos.ZERO, movements).totalRendered();
    }

    @Test
    void holdsWhatWasPaidInTheMonth() {
        var voucher = invoice(100).recorded();
        assertThat(items(true, List.of(), List.of(voucher), List.of())).containsExactly(new Item(voucher, 1, false, null, false, false));
    }

    @Test
    void holdsTheFirstAndTheLastDayOfTheMonth() {
        var first = invoice(100).on(LocalDate.of(2026, 3, 1)).recorded();
        var last = invoice(100).on(LocalDate.of(2026, 3, 31)).recorded();
        assertThat(items(false, List.of(), List.of(first, last), List.of())).extracting(Item::late, Item::waits)
                .containsExactly(tuple(false, false), tuple(false, false));
    }

    @Test
    void leavesOutWhatTheAnalystLeavesOut() {
        var voucher = invoice(100).recorded();
        var items = items(true, List.of(choice(voucher, Choice.LEAVE_OUT)), List.of(voucher), List.of());
        assertThat(items).containsExactly(new Item(voucher, 1, false, null, true, true));
        assertThat(rendered(items)).isEqualTo(Pesos.ZERO);
    }

    @Test
    void lateVouchersWaitForADecision() {
        var voucher = invoice(100).on(IN_FEBRUARY).recorded();
        assertThat(items(true, List.of(), List.of(voucher), List.of())).containsExactly(new Item(voucher, 1, true, null, true, false));
    }

    @Test
    void lateVouchersEnterWithTheirReason() {
        var voucher = invoice(100).on(IN_FEBRUARY).recorded();
        assertThat(items(true, List.of(choice(voucher, Choice.INCLUDE_LATE)), List.of(voucher), List.of()))
                .containsExactly(new Item(voucher, 1, true, "llegó después", false, true));
    }

    @Test
    void onlyTheFirstOpenMonthTakesLateVouchersAndTakesBack() {
        var late = invoice(100).on(IN_FEBRUARY).recorded();
        var wrong = invoice(50).on(IN_FEBRUARY).recorded();
        assertThat(items(false, List.of(choice(late, Choice.INCLUDE_LATE)), List.of(late), List.of(wrong))).isEmpty();
    }

    @Test
    void doesNotHoldALaterMonth() {
        assertThat(items(true, List.of(), List.of(invoice(100).on(DAY.plusMonths(1)).recorded()), List.of())).isEmpty();
    }

    @Test
    void takesBackWhatWasAnnulledAfterItWasRendered() {
        var annulled = invoice(100).on(IN_FEBRUARY).recorded();
        var items = items(true, List.of(), List.of(), List.of(annulled));
        assertThat(items).containsExactly(new Item(annulled, -1, true, annulled.folio(), false, false));
        assertThat(rendered(items)).isEqualTo(Pesos.of(-100));
    }

    @Test
    void theCorrectionOfARenderedVoucherEntersWithItsReversal() {
        var rendered = invoice(1_000_000).on(IN_FEBRUARY).recorded();
        var corrected = correction(rendered, 900_000, IN_FEBRUARY);
        var items = items(true, List.of(), List.of(corrected), List.of(rendered));
        assertThat(items).containsExactly(new Item(rendered, -1, true, rendered.folio(), false, false),
                new Item(corrected, 1, true, "Monto equivocado", false, false));
        assertThat(rendered(items)).isEqualTo(Pesos.of(-100_000));
    }

    @Test
    void theCorrectionOfACorrectionEntersWithTheReversalToo() {
        var rendered = invoice(1_000_000).on(IN_FEBRUARY).recorded();
        var wrongAgain = correction(rendered, 90_000, IN_FEBRUARY);
        var right = correction(wrongAgain, 900_000, IN_FEBRUARY);
        var items = items(true, List.of(), List.of(right), List.of(rendered));
        assertThat(rendered(items)).isEqualTo(Pesos.of(-100_000));
    }

    @Test
    void theCorrectionOfALateVoucherThatWasNeverRenderedWaitsAsItDid() {
        var neverRendered = invoice(100).on(IN_FEBRUARY).recorded();
        var corrected = correction(neverRendered, 90, IN_FEBRUARY);
        assertThat(items(true, List.of(), List.of(corrected), List.of())).containsExactly(new Item(corrected, 1, true, null, true, false));
    }

    @Test
    void aCorrectionPaidInThisMonthEntersOnTime() {
        var rendered = invoice(1_000_000).on(IN_FEBRUARY).recorded();
        var corrected = correction(rendered, 900_000, DAY);
        assertThat(items(true, List.of(), List.of(corrected), List.of(rendered))).extracting(Item::sign, Item::late)
                .containsExactly(tuple(-1, true), tuple(1, false));
    }

    @Test
    void holdsNothingTwice() {
        var onTime = invoice(1).recorded();
        var rendered = invoice(2).on(IN_FEBRUARY).recorded();
        var corrected = correction(rendered, 3, IN_FEBRUARY);
        var choices = List.of(choice(onTime, Choice.LEAVE_OUT), choice(corrected, Choice.INCLUDE_LATE),
                choice(corrected, Choice.INCLUDE_LATE));
        assertThat(items(true, choices, List.of(onTime, corrected), List.of(rendered))).extracting(i -> i.voucher().id())
                .containsExactlyInAnyOrder(onTime.id(), rendered.id(), corrected.id());
    }
}
