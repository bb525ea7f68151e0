package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexRun;
import cl.vertiente.diagnosis.score.domain.IndexRunReport;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** What computing all indexes again found, and when. */
public record IndexRunView(UUID id, int tableVersion, Instant recordedAt, @JsonUnwrapped IndexRunReport report) {

    static IndexRunView of(IndexRun run) {
        return new IndexRunView(run.id(), run.tableVersion(), run.recordedAt(), run.report());
    }
}
