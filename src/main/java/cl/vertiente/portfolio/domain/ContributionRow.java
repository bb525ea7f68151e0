package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one agreement contributes.
 *
 * @param agreedOn the day of the act that approved it
 * @param uf the same in UF; null unless UF is asked
 * @param rows the address of the vouchers that its transfer adds up; null of the past, which the list of vouchers does not show
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ContributionRow(UUID agreementId, String code, String name, String regionCut, Pesos agreed, Pesos transferred, Pesos rendered,
        LocalDate agreedOn, ContributionInUf uf, @JsonProperty("_rows") String rows) {
}
