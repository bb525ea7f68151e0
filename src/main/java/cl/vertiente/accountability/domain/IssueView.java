package cl.vertiente.accountability.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An issued report as it is shown.
 *
 * @param code as it is printed
 * @param sha256 of the PDF
 * @param copy of a reader; it replaces nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueView(UUID id, String reportKey, String title, UUID agreementId, UUID objectId, String code, IssueState state,
        String supersededBy, boolean copy, int pages, String sha256, String rowsSha256, Instant cutAt, Instant issuedAt, String issuedBy,
        Files files, @JsonIgnore long sequence) {

    /** Where the files are. */
    public record Files(String pdf, String xlsx) {
    }
}
