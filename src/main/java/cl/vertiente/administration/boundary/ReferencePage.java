package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.ReferenceLoadRow;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.shared.BusinessException;
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

/** The tables of reference data, how far each reaches, a file to try, and the loads that there were. */
@Named("referencePage")
@RequestScoped
public class ReferencePage {

    @Inject
    private ReadReference readReference;

    @Inject
    private LoadReference loadReference;

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

    private List<ReadReference.Summary> tables;
    private Page<ReferenceLoadRow> page;
    private Part file;
    private String source;

    @PostConstruct
    void read() {
        tables = readReference.tables();
        var query = Query.of(address.parameters());
        page = readReference.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    public boolean isLoader() {
        return caller.required().is(Role.ADMINISTRATOR);
    }

    public void bring() {
        forms.submit(address, () -> {
            if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
                forms.fault("/file", messages.get("administration.reference.choose.missing"));
                return null;
            }
            var trial = tried();
            return trial == null ? null : "/administracion/referencia/cargas/" + trial;
        });
    }

    private UUID tried() {
        try (var bytes = file.getInputStream()) {
            var received = files.receive(bytes);
            try {
                return loadReference.bring(received, file.getSubmittedFileName(), source, true).id();
            } finally {
                files.forget(received);
            }
        } catch (BusinessException refusal) {
            if (refusal.status() == 403) {
                throw refusal;
            }
            refusal.faults().forEach(fault -> forms.fault(fault.pointer(), messages.format(fault.key(), fault.arguments())));
            return null;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public List<ReadReference.Summary> getTables() {
        return tables;
    }

    public List<ReferenceLoadRow> getRows() {
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
