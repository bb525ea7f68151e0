package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.GuaranteeContent;
import cl.vertiente.agreement.domain.GuaranteeCurrency;
import cl.vertiente.agreement.domain.GuaranteeKind;
import cl.vertiente.agreement.domain.GuaranteePaper;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Sha256;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A guarantee as it is asked to be recorded.
 *
 * @param amount pesos without decimals, or UF with four at most
 * @param renews the guarantee whose place it takes; absent when none
 * @param paper absent while it is only announced
 */
public record GuaranteeRequest(@NotNull GuaranteeKind kind, @NotNull GuaranteeCurrency currency,
        @NotNull @Digits(integer = 13, fraction = 4) BigDecimal amount, UUID renews, @Valid Paper paper) {

    /** What stands on the paper. */
    public record Paper(@NotBlank @Size(max = 120) @Printable String issuer, @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate expiresOn, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {

        GuaranteePaper content() {
            return new GuaranteePaper(issuer.strip(), number.strip(), startsOn, expiresOn, evidenceSha256);
        }
    }

    String fingerprint() {
        return Sha256.of(Json.write(new GuaranteeRequest(kind, currency, amount.stripTrailingZeros(), renews, paper)));
    }

    GuaranteeContent content() {
        return new GuaranteeContent(kind, currency, amount, renews);
    }
}
