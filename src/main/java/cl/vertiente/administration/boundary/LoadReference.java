package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.ReferenceLoad;
import cl.vertiente.administration.domain.ReferenceLoads;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.reference.ReferenceRun;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.territory.OutlineFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/**
 * Brings in a file of reference data, or tries what bringing it in would do. The table is told by the headings and judges its own rows.
 * All of it or nothing, one load after the other; the file is kept, and the same file again changes nothing.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class LoadReference {

    private static final int LONGEST_SOURCE = 200;

    @Inject
    private ReferenceLoads loads;

    @Inject
    private ReferenceTables tables;

    @Inject
    private ReferenceSentences sentences;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A load and what it said. */
    public record Loaded(UUID id, ReferenceLoadView said) {
    }

    /** @param source where the whole file comes from, for rows that do not say it themselves; may be null */
    public Loaded bring(DocumentFiles.Received received, String fileName, String source, boolean dryRun) throws IOException {
        loads.lock();
        var said = source == null || source.isBlank() ? null : source.strip();
        if (said != null && said.length() > LONGEST_SOURCE) {
            throw new Invalid("administration.reference.source-long", "/source", LONGEST_SOURCE);
        }
        var sheet = read(importedFiles.place(received), said);
        importedFiles.keep(received, kind(received.head()));
        return run(sheet, new ReferenceLoad.Origin(received.sha256(), ImportedFiles.name(fileName,
                messages.get("administration.reference.unnamed")), sheet.kind().key(), said, dryRun));
    }

    /** Brings in what was tried before, from the file that was kept. */
    public Loaded apply(UUID trial) throws IOException {
        loads.lock();
        var tried = loads.find(trial).orElseThrow(() -> new NotFound("administration.reference.not-found", "")).origin();
        if (!tried.dryRun()) {
            throw new StateForbids("administration.reference.applied", "");
        }
        return run(read(files.path(tried.sha256()), tried.source()),
                new ReferenceLoad.Origin(tried.sha256(), tried.fileName(), tried.table(), tried.source(), false));
    }

    private ReferenceSheet read(Path file, String source) throws IOException {
        return ReferenceSheet.read(file, tables, source);
    }

    private static MediaKind kind(byte[] head) {
        return OutlineFile.is(head) ? MediaKind.GEOJSON : TableFiles.isSpreadsheet(head) ? MediaKind.XLSX : MediaKind.CSV;
    }

    private Loaded run(ReferenceSheet sheet, ReferenceLoad.Origin origin) {
        var run = new ReferenceRun(Ids.next(), caller.required().id(), origin.dryRun(), clock.instant());
        var said = sheet.kind().load(sheet.rows(), run).stream().map(sentences::verdict).toList();
        var load = new ReferenceLoad(run.id(), origin, said, Json.write(said), run.person(), run.now());
        loads.add(load);
        audit.changed(ReferenceLoad.class, load.id(), null, load.state());
        return new Loaded(load.id(), ReadReference.view(load));
    }
}
