package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.LoadReport;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.ledger.domain.VoucherLoads;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Progress;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

/** Runs kept workbooks and keeps what was said of them, for the use cases that try and load. */
@ApplicationScoped
public class LoadedWorkbooks {

    @Inject
    private VoucherLoading loading;

    @Inject
    private LoadedPapers papers;

    @Inject
    private VoucherLoads loads;

    @Inject
    private DocumentFiles files;

    @Inject
    private LoadSentences sentences;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param choice null tries it */
    LoadReport run(Agreement agreement, VoucherLoad.Files brought, LoadChoice choice, Progress progress) throws IOException {
        var sheet = ExpenseSheet.read(files.path(brought.sha256()), agreement.code(), sentences::column);
        try (var bundle = papers.open(brought.documentsSha256(), choice == null)) {
            return loading.run(agreement, sheet, bundle, choice, progress);
        }
    }

    VoucherLoad keep(UUID agreementId, VoucherLoad.Files brought, LoadChoice choice, LoadReport said) {
        var done = new VoucherLoad(Ids.next(), agreementId, brought, choice, said, Json.write(said), caller.required().id(),
                clock.instant());
        loads.add(done);
        return done;
    }

    static VoucherLoadView view(VoucherLoad done) {
        var state = done.state();
        var said = report(done);
        return new VoucherLoadView(state.id(), done.agreementId(), state.fileName(), state.dryRun(), state.choice(), state.read(),
                state.created(), state.unchanged(), state.rejected(), state.flagged(), state.vouchers(), said.amount(), said.papers(),
                state.recordedAt(), said.rows());
    }

    static LoadReport report(VoucherLoad done) {
        try {
            return Json.mapper().readValue(done.report(), LoadReport.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the report of load " + done.id() + " is no JSON", damaged);
        }
    }
}
