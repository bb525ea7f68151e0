package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.job.Jobs;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Imports of official registers beside the request that asks for them: followed, and cancelled half-way, where they leave nothing. */
@ApplicationScoped
public class RegisterJobs {

    static final String RESULT = "/comites/importar/";

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ImportRegister importRegister;

    @Inject
    private DocumentFiles files;

    @Inject
    private Messages messages;

    /** Takes over the file that was received. @return under which the work is followed */
    UUID bring(DocumentFiles.Received received, String fileName, boolean dryRun) throws IOException {
        boolean started = false;
        try {
            var id = start(received, fileName, dryRun);
            started = true;
            return id;
        } finally {
            if (!started) {
                files.forget(received);
            }
        }
    }

    private UUID start(DocumentFiles.Received received, String fileName, boolean dryRun) {
        refuseOthers();
        var name = ImportedFiles.name(fileName, messages.get("committee.import.unnamed"));
        return jobs.start(title(dryRun, name), progress -> RESULT + importRegister.bring(received, name, dryRun, progress).id(),
                () -> forget(received));
    }

    private void forget(DocumentFiles.Received received) {
        try {
            files.forget(received);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    UUID apply(UUID trial, String fileName) {
        refuseOthers();
        return jobs.start(title(false, fileName), progress -> RESULT + importRegister.apply(trial, progress).id());
    }

    /** At once, and not only when the work comes to the use case. */
    private void refuseOthers() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
    }

    private String title(boolean dryRun, String fileName) {
        return messages.get(dryRun ? "committee.import.job.trial" : "committee.import.job.apply", fileName);
    }
}
