package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A guarantee as it is shown.
 *
 * @param worth in pesos; null when the UF of its first day is not known
 * @param issuer with number, dates and evidence: of the paper; null while it is only announced
 * @param renews the guarantee whose place it takes
 * @param renewedBy the one that takes its place
 * @param steps what happened to it, in order, the announcement first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuaranteeView(UUID id, GuaranteeKind kind, GuaranteeCurrency currency, BigDecimal amount, Pesos worth, GuaranteeState state,
        String issuer, String number, LocalDate startsOn, LocalDate expiresOn, String evidence, UUID renews, UUID renewedBy,
        List<StepView> steps) {

    /**
     * One thing that happened to it.
     *
     * @param verb null of the announcement
     * @param person who recorded it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(GuaranteeVerb verb, LocalDate on, String act, String reason, String evidence, Instant recordedAt,
            String person) {
    }

    /** It has a paper, be it in force or not. */
    @JsonIgnore
    public boolean isHandedIn() {
        return number != null;
    }

    public boolean allows(GuaranteeVerb verb) {
        return verb.startsFrom(state);
    }

    /** Another one may take its place. */
    @JsonIgnore
    public boolean isRenewable() {
        return state == GuaranteeState.IN_FORCE || state == GuaranteeState.EXPIRED;
    }
}
