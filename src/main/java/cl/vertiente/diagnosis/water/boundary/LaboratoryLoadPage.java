package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.LaboratoryLoad;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Takes a workbook of laboratory results for a trial; lists what was tried and loaded. */
@Named("laboratoryLoad")
@RequestScoped
public class LaboratoryLoadPage {

    @Inject
    private ReadLaboratoryLoads readLoads;

    @Inject
    private LoadLaboratoryResults loadResults;

    @Inject
    private FormFiles formFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WaterWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private Page<LaboratoryLoad.State> page;
    private Part file;

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters());
        page = readLoads.list(query.after(1).map(key -> Ids.parse(key.get(0))).orElse(null), query.limit());
    }

    public void bring() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(file)) {
                forms.fault("/file", words.say("diagnosis.water.load.file.missing"));
                return null;
            }
            var said = formFiles.take("/file", file, files.largest(),
                    received -> loadResults.bring(received, file.getSubmittedFileName(), true, false));
            return said == null ? null : "/agua/cargar/" + said.id();
        });
    }

    public boolean isMayLoad() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER));
    }

    public List<LaboratoryLoad.State> getRows() {
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
