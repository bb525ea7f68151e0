package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a guarantee is.
 *
 * @param amount pesos without decimals, or UF with four at most
 * @param renews the guarantee whose place it takes; null when none
 */
public record GuaranteeContent(GuaranteeKind kind, GuaranteeCurrency currency, BigDecimal amount, UUID renews) {

    boolean isPlausible() {
        var whole = amount.stripTrailingZeros().scale() <= (currency == GuaranteeCurrency.CLP ? 0 : 4);
        return amount.signum() > 0 && whole && amount.compareTo(BigDecimal.valueOf(Pesos.LIMIT)) <= 0;
    }
}
