package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.ImportRow;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Takes the file of an official register for a trial, and lists the imports that there were. */
@Named("importPage")
@RequestScoped
public class ImportPage {

    @Inject
    private RegisterJobs registerJobs;

    @Inject
    private ReadImports readImports;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private Page<ImportRow> page;
    private Part file;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        var query = Query.of(address.parameters());
        page = readImports.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    public void bring() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(file)) {
                forms.fault("/file", messages.get("committee.import.choose.missing"));
                return null;
            }
            return "/trabajos/" + tried();
        });
    }

    private UUID tried() {
        try (var bytes = file.getInputStream()) {
            return registerJobs.bring(files.receive(bytes), file.getSubmittedFileName(), true);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public List<ImportRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
