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
import java.util.UUID;

/** Imports of official registers beside the request that asks for them: followed, and cancelled half-way, where they leave nothing. */
@ApplicationScoped
public class RegisterJobs {

    static final String RESULT = "/comites/importar/";

    private static final int LONGEST_TITLE = 200;

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
        return jobs.start(title(dryRun, name), progress -> {
            try {
                return RESULT + importRegister.bring(received, name, dryRun, progress).id();
            } finally {
                files.forget(received);
            }
        });
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
        var title = messages.get(dryRun ? "committee.import.job.trial" : "committee.import.job.apply", fileName);
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }
}
