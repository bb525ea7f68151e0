package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * What one agreement contributes.
 *
 * @param rows the address of the vouchers that its transfer adds up; null of the past, which the list of vouchers does not show
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ContributionRow(UUID agreementId, String code, String name, String regionCut, Pesos agreed, Pesos transferred, Pesos rendered,
        @JsonProperty("_rows") String rows) {
}
