package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The file of a design: what the stage asked has and lacks, and the form for one of its papers, which the address names. */
@Named("designFile")
@RequestScoped
public class DesignFilePage {

    @Inject
    private DesignInView inView;

    @Inject
    private ReadDesignChecklist readChecklist;

    @Inject
    private RecordDesignPaper recordPaper;

    @Inject
    private FormFiles files;

    @Inject
    private DesignWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ChecklistSheet sheet;
    private UUID entry;
    private String seenOn;
    private String validUntil;
    private String notRequired;
    private String note;
    private Part file;

    /** A stage to ask. */
    public record Stage(String label, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        sheet = readChecklist.of(inView.getId(), new Query(address.parameters()).oneOf(InvestmentStage.class, "stage"));
        var known = address.parameter("entry-id");
        entry = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new RecordDesignPaper.Request(typed.date("/seenOn", seenOn), typed.date("/validUntil", validUntil),
                    files.store("/sha256", file), typed.text(notRequired), typed.text(note));
            var paper = getPaper();
            if (paper == null || !typed.accepts(asked)) {
                return null;
            }
            recordPaper.record(inView.getId(), paper.code(), entry, asked);
            notices.say("design.paper.saved", paper.name());
            return here(sheet.stage());
        });
    }

    private String here(InvestmentStage stage) {
        return "/disenos/" + inView.getId() + "/carpeta?stage=" + stage;
    }

    public ChecklistSheet getSheet() {
        return sheet;
    }

    public List<Stage> getStages() {
        return Arrays.stream(InvestmentStage.values()).filter(stage -> stage != InvestmentStage.PROFILE)
                .map(stage -> new Stage(words.stage(stage), here(stage), stage == sheet.stage())).toList();
    }

    public boolean isKeeper() {
        return inView.isKeeper() && inView.getView().design().state() != DesignState.ABANDONED;
    }

    /** The paper whose form is open; null when none is, or the caller does not keep the file. */
    public ChecklistSheet.Paper getPaper() {
        var wanted = address.parameter("paper");
        return !isKeeper() ? null : sheet.papers().stream().filter(paper -> paper.code().equals(wanted)).findFirst().orElse(null);
    }

    /** The address of the form of a paper. */
    public String formOf(ChecklistSheet.Paper paper) {
        return here(sheet.stage()) + "&paper=" + paper.code() + "#registrar";
    }

    public String getHere() {
        return here(sheet.stage());
    }

    public UUID getEntry() {
        return entry;
    }

    public String getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(String seenOn) {
        this.seenOn = seenOn;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public String getNotRequired() {
        return notRequired;
    }

    public void setNotRequired(String notRequired) {
        this.notRequired = notRequired;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
