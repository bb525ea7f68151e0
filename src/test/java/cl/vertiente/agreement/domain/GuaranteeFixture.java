package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Guarantees of one agreement of a hundred millions, signed on 27-05-2026; vary one thing. */
final class GuaranteeFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    static final LocalDate SIGNED = LocalDate.of(2026, 5, 27);
    static final LocalDate END = LocalDate.of(2027, 5, 31);
    static final UUID AGREEMENT = UUID.randomUUID();
    static final UUID SOMEBODY = UUID.randomUUID();
    static final String PAPER = "a".repeat(64);

    static final GuaranteeRequirement.Law LAW = new GuaranteeRequirement.Law(
            limit(LegalLimit.Code.GUARANTEE_THRESHOLD, 1_000), limit(LegalLimit.Code.GUARANTEE_SHARE, 5),
            limit(LegalLimit.Code.GUARANTEE_CEILING, 5));

    private GuaranteeFixture() {
    }

    static Optional<LegalLimit> limit(LegalLimit.Code code, long value) {
        return Optional.of(new LegalLimit(code, BigDecimal.valueOf(value), "Ley de Presupuestos 2026, art. 25"));
    }

    static Optional<BigDecimal> utm(String pesos) {
        return Optional.of(new BigDecimal(pesos));
    }

    static GuaranteeRequirement required(long total) {
        return GuaranteeRequirement.of(Pesos.of(total), SIGNED, LAW, utm("69500"));
    }

    static Guarantee announced(long pesos) {
        return announced(GuaranteeCurrency.CLP, BigDecimal.valueOf(pesos), null);
    }

    static Guarantee announced(GuaranteeCurrency currency, BigDecimal amount, Guarantee renews) {
        return new Guarantee(UUID.randomUUID(), AGREEMENT, new GuaranteeContent(GuaranteeKind.BANK_GUARANTEE, currency, amount,
                renews == null ? null : renews.id()), "x", Instant.EPOCH, SOMEBODY);
    }

    static GuaranteePaper paper(String from, String to) {
        return new GuaranteePaper("Banco", UUID.randomUUID().toString(), LocalDate.parse(from), LocalDate.parse(to), PAPER);
    }

    static Guarantee handedIn(long pesos, String from, String to) {
        return handedIn(announced(pesos), from, to);
    }

    static Guarantee handedIn(Guarantee announced, String from, String to) {
        announced.constitute(paper(from, to), SOMEBODY, Instant.EPOCH);
        return announced;
    }

    static Guarantee renewal(Guarantee renewed, long pesos, String from, String to) {
        return handedIn(announced(GuaranteeCurrency.CLP, BigDecimal.valueOf(pesos), renewed), from, to);
    }

    static GuaranteeAct act(String on) {
        return new GuaranteeAct(LocalDate.parse(on), "Resolución Exenta N° 9", null, PAPER);
    }

    static GuaranteeCheck check(long total, Guarantee... guarantees) {
        return new GuaranteeCheck(required(total), new GuaranteeRegister(List.of(guarantees)), day -> Optional.empty());
    }
}
