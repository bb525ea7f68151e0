package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An agreement in the quarterly report, with just the fields that article 57 asks for. What nobody knows is null and shown as unknown:
 * it is never zero.
 *
 * @param committed the amount of the agreement in force at the cut
 * @param executed expenses rendered at the cut
 * @param goals what the agreement is for; null when it was not said
 * @param expectedResults its products with their goals; empty when none were agreed
 * @param materialProgress percent of the products; null while nobody reported on them
 * @param financialOfTransferred rendered of transferred, in percent; null while nothing was transferred
 * @param financialOfCommitted rendered of the amount of the agreement, in percent
 * @param rows what was executed adds up; null for a cut in the past
 */
public record QuarterlyRow(UUID agreementId, String code, String name, String grantor, String grantorTaxId, String executor,
        String executorTaxId, Pesos committed, Pesos executed, String goals, List<String> expectedResults, BigDecimal materialProgress,
        BigDecimal financialOfTransferred, BigDecimal financialOfCommitted, @JsonProperty("_rows") String rows) {
}
