package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.table.TableFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

/** Tries a working sheet of a regional government: says what it proposes of each code and where it contradicts itself. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class TryPortfolioSheet {

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetLoads loads;

    @Inject
    private SheetSentences sentences;

    @Inject
    private Agreements agreements;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param agreement that brings forth the initiatives which are not there */
    public SheetLoadView bring(DocumentFiles.Received received, String fileName, UUID agreement, SheetChoices choices)
            throws IOException {
        if (agreement == null) {
            throw new Invalid("portfolio.sheet.agreement-missing", "?agreement");
        }
        var who = caller.required();
        agreements.find(agreement).filter(found -> who.seesRegion(found.regionCut()) && !found.isDraft())
                .orElseThrow(() -> new NotFound("agreement.not-found", "?agreement"));
        var file = new SheetLoad.File(received.sha256(), ImportedFiles.name(fileName, sentences.say("portfolio.sheet.unnamed")), agreement,
                choices);
        var report = desk.propose(TableFiles.read(importedFiles.place(received), received.head()), file).report();
        importedFiles.keep(received, TableFiles.isSpreadsheet(received.head()) ? MediaKind.XLSX : MediaKind.CSV);
        return keep(file, report);
    }

    /** Once more, with other answers, or after headings were learned, from the file that was kept. */
    public SheetLoadView again(UUID loadId, SheetChoices choices) throws IOException {
        var known = desk.find(loadId).file();
        var file = new SheetLoad.File(known.sha256(), known.name(), known.agreementId(), choices);
        return keep(file, desk.again(file).report());
    }

    private SheetLoadView keep(SheetLoad.File file, SheetReport report) {
        var load = new SheetLoad(Ids.next(), file, true, report, caller.required().id(), clock.instant());
        loads.add(load);
        audit.changed(SheetLoad.class, load.id(), null, load.state());
        return SheetLoadView.of(load);
    }
}
