package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.RegisterProfile;
import cl.vertiente.committee.domain.RowVerdict;
import java.util.List;

/**
 * What an import says.
 *
 * @param read data rows that are not blank: each is in exactly one of created, updated, unchanged, rejected
 * @param flagged those of them that somebody should look at, counted in their class
 */
public record RegisterImportView(RegisterProfile profile, int read, int created, int updated, int unchanged, int rejected, int flagged,
        List<RowVerdict> rows) {
}
