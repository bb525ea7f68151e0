package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.InvestmentStage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the file of a design has and lacks for a stage.
 *
 * @param version of the list, and its source
 * @param settled how many papers are there, or not required here
 * @param missing how many are not
 */
public record ChecklistSheet(UUID designId, String code, String name, InvestmentStage stage, int version, String source,
        LocalDate inForceFrom, int settled, int missing, List<Paper> papers) {

    /**
     * A paper with how it stands.
     *
     * @param product name of the product that is this paper; absent when none is
     * @param sha256 of the document; absent when there is none, or it is not for the caller yet
     * @param recordedBy name of the person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Paper(String code, String name, PaperState state, String productKind, String product, String sha256, LocalDate seenOn,
            LocalDate validUntil, String notRequiredReason, String note, Instant recordedAt, String recordedBy) {

        /** For whoever does not read the document yet. */
        public Paper withoutDocument() {
            return new Paper(code, name, state, productKind, product, null, seenOn, validUntil, notRequiredReason, null, recordedAt,
                    recordedBy);
        }
    }
}
