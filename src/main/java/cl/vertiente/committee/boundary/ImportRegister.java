package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.CommuneNames;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.OperatorRecords;
import cl.vertiente.committee.domain.RegisterImport;
import cl.vertiente.committee.domain.RegisterProfile;
import cl.vertiente.committee.domain.RegisterReading;
import cl.vertiente.committee.domain.RegisterVerdicts;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.committee.domain.TaxIds;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Progress;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.table.TableFiles;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings in an official register, or tries what bringing it in would do. All of it or nothing: one transaction, and imports go one
 * after the other. The file is kept; the same file again changes nothing.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ImportRegister {

    @Inject
    private Imports imports;

    @Inject
    private OperatorRecords records;

    @Inject
    private OperatorLicences licences;

    @Inject
    private Communes communes;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private RegisterSentences sentences;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** An import and what it said. */
    public record Imported(UUID id, RegisterImportView said) {
    }

    public Imported bring(DocumentFiles.Received received, String fileName, boolean dryRun) throws IOException {
        return bring(received, fileName, dryRun, Progress.NONE);
    }

    /** @param progress is told the rows that are done */
    public Imported bring(DocumentFiles.Received received, String fileName, boolean dryRun, Progress progress) throws IOException {
        imports.lock();
        var sheet = RegisterSheet.read(importedFiles.place(received), received.head(), sentences::column);
        importedFiles.keep(received, TableFiles.isSpreadsheet(received.head()) ? MediaKind.XLSX : MediaKind.CSV);
        var name = ImportedFiles.name(fileName, messages.get("committee.import.unnamed"));
        return run(sheet, received.sha256(), name, dryRun, progress);
    }

    /** Brings in what was tried before, from the file that was kept. */
    public Imported apply(UUID trial, Progress progress) throws IOException {
        imports.lock();
        var tried = imports.find(trial).orElseThrow(() -> new NotFound("committee.import.not-found", "")).origin();
        if (!tried.dryRun()) {
            throw new StateForbids("committee.import.applied", "");
        }
        return run(RegisterSheet.read(files.path(tried.sha256()), sentences::column), tried.sha256(), tried.fileName(), false,
                progress);
    }

    private Imported run(RegisterSheet sheet, String sha256, String fileName, boolean dryRun, Progress progress) {
        var profile = sheet.heading().profile();
        var run = new RegisterRun(Ids.next(), messages.get("committee.import.source." + profile), date(sheet, sha256), dryRun,
                clock.instant(), progress);
        var verdicts = new RegisterVerdicts(compare(sheet, run));
        var done = new RegisterImport(run.id(), new RegisterImport.Origin(sha256, fileName, profile, run.source(), run.date(), dryRun),
                verdicts, Json.write(verdicts.rows()), caller.required().id(), run.now());
        imports.add(done);
        audit.changed(RegisterImport.class, done.id(), null, done.state());
        return new Imported(done.id(), ReadImports.view(done));
    }

    /** What the headings say; else as the same file was dated before; else the day on which it comes. */
    private LocalDate date(RegisterSheet sheet, String sha256) {
        return sheet.heading().date() != null ? sheet.heading().date() : imports.dateOf(sha256).orElseGet(() -> Chile.today(clock));
    }

    private List<RowVerdict> compare(RegisterSheet sheet, RegisterRun run) {
        var systems = imports.systems();
        var names = new CommuneNames();
        communes.names().forEach(name -> names.add(name.cut(), name.name()));
        var reading = RegisterReading.of(sheet.heading(), sheet.table().rows(), names, new LoadedOutlines(communes),
                systems.stream().map(WaterSystem::key).collect(Collectors.toSet()), run.reading());
        var taxIds = new TaxIds(records.taxIds()).in(reading);
        return sheet.heading().profile() == RegisterProfile.MOP_OPERADORES
                ? new OperatorRegister(records, sentences, licences, run, taxIds,
                        systems.stream().collect(Collectors.toMap(WaterSystem::id, WaterSystem::operatorId))).compare(reading)
                : new SystemRegister(imports, sentences, audit, run, taxIds).compare(reading, systems);
    }
}
