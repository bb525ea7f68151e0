package cl.vertiente.design.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a design cost, by the lines of vouchers in force that were spent on it.
 *
 * @param rows address of the lines that the amount adds up
 * @param outOfForce lines whose voucher was annulled or corrected since: whoever keeps the accounts links the right ones
 */
public record DesignCost(Pesos amount, @JsonProperty("_rows") String rows, List<ChargedLine> charges, List<ChargedLine> outOfForce) {
}
