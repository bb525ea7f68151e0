package cl.vertiente.improvement.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * What was bought with an agreement and handed over, as the list of goods for its closing shows it.
 *
 * @param supplierTaxId masked where it is a natural person's and no business of the caller
 * @param receivedOn the day of the act
 * @param retiredOn the day on which it was given up; null while it was not
 */
public record GoodsRow(@JsonUnwrapped ImprovementRow improvement, String orderNumber, String supplierTaxId, String supplier,
        List<String> serialNumbers, LocalDate receivedOn, LocalDate retiredOn, GoodsDestination destination, String destinationNote) {
}
