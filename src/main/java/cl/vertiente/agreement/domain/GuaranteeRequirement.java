package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the law in force at the signing asks of an agreement as a guarantee (Ley de Presupuestos, art. 25): above a number of UTM of
 * January of that year, a share of the amount. The amount is the one in force: an amendment asks anew.
 *
 * @param threshold in pesos; null when the UTM of that January is not known, or no law set one
 * @param required what is to be guaranteed if anything is; null when no law asks for anything
 * @param ceiling beyond which no guarantee may be asked, but for a direct award; null when no norm set one
 * @param law the limits that were in force
 */
public record GuaranteeRequirement(Answer answer, int year, Pesos total, Pesos threshold, Pesos required, Pesos ceiling, Law law) {

    /** Whether a guarantee is asked. Without the value of the UTM the answer is that it cannot be said. */
    public enum Answer { REQUIRED, BELOW_THRESHOLD, NO_LAW, UNKNOWN_UTM }

    /** @param utm its value in January of the year of the signing, in pesos */
    public static GuaranteeRequirement of(Pesos total, LocalDate signedOn, Law law, Optional<BigDecimal> utm) {
        var year = signedOn.getYear();
        if (law.threshold().isEmpty() || law.share().isEmpty()) {
            return new GuaranteeRequirement(Answer.NO_LAW, year, total, null, null, null, law);
        }
        var share = law.share().get();
        var ceiling = law.ceiling().map(limit -> limit.leastOf(total)).orElse(null);
        var exact = utm.map(value -> value.multiply(law.threshold().get().value()));
        var answer = exact.map(value -> BigDecimal.valueOf(total.amount()).compareTo(value) > 0 ? Answer.REQUIRED : Answer.BELOW_THRESHOLD)
                .orElse(Answer.UNKNOWN_UTM);
        return new GuaranteeRequirement(answer, year, total, exact.map(GuaranteeRequirement::floor).orElse(null), share.leastOf(total),
                ceiling, law);
    }

    private static Pesos floor(BigDecimal pesos) {
        return Pesos.of(pesos.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /** The limits of law on the day of the signing; empty where no law set one. */
    public record Law(Optional<LegalLimit> threshold, Optional<LegalLimit> share, Optional<LegalLimit> ceiling) {

        public static Law at(LegalLimits limits, LocalDate signedOn) {
            return new Law(limits.find(LegalLimit.Code.GUARANTEE_THRESHOLD, signedOn),
                    limits.find(LegalLimit.Code.GUARANTEE_SHARE, signedOn), limits.find(LegalLimit.Code.GUARANTEE_CEILING, signedOn));
        }
    }
}
