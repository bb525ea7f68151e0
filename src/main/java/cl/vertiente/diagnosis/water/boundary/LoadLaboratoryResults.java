package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoads;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.table.TableFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

/**
 * Records the samples of a workbook of laboratory results, or tries what that would do: all of them or nothing, or only those that can
 * be. Each goes through the rules of those that are typed. The same workbook again records nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class LoadLaboratoryResults {

    @Inject
    private LaboratoryLoading loading;

    @Inject
    private LaboratoryLoads loads;

    @Inject
    private LaboratorySentences sentences;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private WaterWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param validOnly only those rows that can be; otherwise every row or nothing */
    public LaboratoryLoadView bring(DocumentFiles.Received received, String fileName, boolean dryRun, boolean validOnly)
            throws IOException {
        var sheet = LaboratorySheet.read(importedFiles.place(received), received.head(), sentences::column);
        importedFiles.keep(received, TableFiles.isSpreadsheet(received.head()) ? MediaKind.XLSX : MediaKind.CSV);
        var name = ImportedFiles.name(fileName, words.say("diagnosis.water.load.unnamed"));
        return run(sheet, new LaboratoryLoad.File(received.sha256(), name), dryRun, validOnly);
    }

    /** Records what was tried before, from the file that was kept. */
    public LaboratoryLoadView apply(UUID trialId, boolean validOnly) throws IOException {
        var trial = loads.find(trialId).filter(load -> load.recordedBy().equals(caller.required().id()) || seesAll())
                .orElseThrow(() -> new NotFound("diagnosis.water.load.not-found", ""));
        if (!trial.isTrial()) {
            throw new StateForbids("diagnosis.water.load.applied", "");
        }
        return run(LaboratorySheet.read(files.path(trial.file().sha256()), sentences::column), trial.file(), false, validOnly);
    }

    private boolean seesAll() {
        return caller.required().is(Role.COORDINATOR);
    }

    private LaboratoryLoadView run(LaboratorySheet sheet, LaboratoryLoad.File file, boolean dryRun, boolean validOnly) {
        var said = loading.run(sheet, dryRun, validOnly);
        var load = new LaboratoryLoad(Ids.next(), file, dryRun, said, caller.required().id(), clock.instant());
        loads.add(load);
        audit.changed(LaboratoryLoad.class, load.id(), null, load.state());
        return LaboratoryLoadView.of(load);
    }
}
