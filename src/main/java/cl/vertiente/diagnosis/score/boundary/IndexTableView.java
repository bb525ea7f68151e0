package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexTable;
import cl.vertiente.diagnosis.score.domain.PublishedTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;

/**
 * A published table of criteria, or one that is only tried.
 *
 * @param current whether indexes are computed by it today
 * @param intact whether what is stored is what was published
 * @param effect what publishing it would change; null unless it is tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndexTableView(int version, LocalDate publishedOn, String sha256, String source, String reason, boolean current,
        boolean intact, IndexTable table, Effect effect) {

    /**
     * What publishing a table would change.
     *
     * @param letters how many overall letters would change, by {@code B>C}; a dash is no letter
     */
    public record Effect(int diagnoses, int changed, Map<String, Integer> letters) {
    }

    static IndexTableView of(PublishedTable published, boolean current, Effect effect) {
        return new IndexTableView(published.version(), published.publishedOn(), published.sha256(), published.source(),
                published.reason(), current, published.isIntact(), published.table(), effect);
    }
}
