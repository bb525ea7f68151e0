package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether work on a ledger stays as quick when it has grown: one of a few vouchers beside one of a thousand, which is more than
 * the largest programme records in three years. Ratios of one run; the bounds leave room for a busy machine.
 */
@ServerTest
class LedgerBench {

    private static final int MANY = 1_000;

    private static Ledger small;
    private static Ledger large;

    @BeforeAll
    static void fill() {
        Ledger.clock(Server.CLOCK);
        small = filled(10);
        large = filled(MANY);
    }

    private static Ledger filled(int vouchers) {
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 60_000_000)).is(201);
        var document = ledger.document();
        for (int i = 0; i < vouchers; i++) {
            var month = 6 + i % 4;
            var invoice = ledger.invoice("2026-0%d-15".formatted(month), 1_000);
            invoice.put("evidence", java.util.List.of(java.util.Map.of("sha256", document, "role", "DOCUMENT")));
            ledger.record(invoice).is(201);
        }
        return ledger;
    }

    @Test
    void recordsAVoucher() {
        var result = Paired.of(() -> record(small), () -> record(large)).say("record a voucher among " + MANY + " and among 10");
        assertThat(result.ratio()).isLessThan(3);
    }

    private static void record(Ledger ledger) {
        ledger.record(UUID.randomUUID().toString(), ledger.income("2026-10-01", 1)).is(201);
    }

    @Test
    void readsTheBalance() {
        var api = Api.as("coordinacion");
        var result = Paired.of(() -> api.get(small.path("/balance")).is(200), () -> api.get(large.path("/balance")).is(200))
                .say("read the balance of " + MANY + " vouchers and of 10");
        assertThat(result.ratio()).isLessThan(3);
    }

    @Test
    void readsAPageOfVouchers() {
        var api = Api.as("coordinacion");
        var result = Paired.of(() -> api.get(small.path("/vouchers?limit=10")).is(200),
                () -> api.get(large.path("/vouchers?limit=10")).is(200)).say("read ten vouchers of " + MANY + " and of 10");
        assertThat(result.ratio()).isLessThan(4);
    }

    @Test
    void preparesAMonth() {
        var api = Api.as("rendiciones");
        var result = Paired.of(() -> api.get(small.path("/rendiciones/2026-06")).is(200),
                () -> api.get(large.path("/rendiciones/2026-06")).is(200)).say("prepare a month of " + MANY / 4 + " vouchers and of 3");
        assertThat(result.ratio()).isLessThan(8);
    }
}
