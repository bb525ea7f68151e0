package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.ReferenceVerdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a load says.
 *
 * @param table key of the table that the file was recognised as
 * @param read rows that are not blank: each is in exactly one of created, updated, unchanged, rejected
 */
@Schema(name = "ReferenceLoadView")
public record ReferenceLoadView(String table, int read, int created, int updated, int unchanged, int rejected, int flagged,
        List<ReferenceVerdict> rows) {
}
