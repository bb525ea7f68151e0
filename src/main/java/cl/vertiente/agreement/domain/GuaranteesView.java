package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The guarantees of an agreement, with what the law asks of it.
 *
 * @param items in the order in which they were recorded
 * @param next always null: an agreement has a handful
 * @param counts by state
 */
public record GuaranteesView(List<GuaranteeView> items, String next, Map<String, Long> counts, RequirementView requirement) {

    /**
     * What is asked, held against what is there today.
     *
     * @param message the answer in words
     * @param threshold the limit in pesos; null when the UTM is not known
     * @param required null when no law asks
     * @param source law and article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequirementView(GuaranteeRequirement.Answer answer, String message, int year, Pesos total, Pesos threshold,
            Pesos required, Pesos covered, Pesos missing, ChecklistState state, String source) {
    }
}
