package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One product of a design: how far it is, its versions with what was said of them, and the forms to report, deliver and review. */
@Named("designProduct")
@RequestScoped
public class DesignProductPage {

    @Inject
    private DesignInView inView;

    @Inject
    private RecordDesignProgress recordProgress;

    @Inject
    private DeliverProduct deliverProduct;

    @Inject
    private ReviewDeliverable reviewDeliverable;

    @Inject
    private FormFiles files;

    @Inject
    private CurrentCaller caller;

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

    private DesignView.Delivered product;
    private UUID entry;
    private String on;
    private String percent;
    private String note;
    private String title;
    private String remark;
    private String verdict;
    private String judgement;
    private Part file;

    @PostConstruct
    void read() {
        product = inView.getView().plannedProducts().stream().filter(one -> one.kind().equals(address.variable("kind"))).findFirst()
                .orElseThrow(() -> new NotFound("design.product.not-planned", ""));
        var known = address.parameter("entry-id");
        entry = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    private String here() {
        return "/disenos/" + inView.getId() + "/productos/" + product.kind();
    }

    public void report() {
        forms.submit(address, () -> {
            var asked = new RecordDesignProgress.Request(typed.date("/on", on), typed.quantity("/percent", percent), typed.text(note));
            if (!typed.accepts(asked)) {
                return null;
            }
            recordProgress.record(inView.getId(), product.kind(), entry, asked);
            notices.say("design.progress.saved");
            return here();
        });
    }

    public void deliver() {
        forms.submit(address, () -> {
            var sha256 = files.store("/sha256", file);
            var asked = new DeliverProduct.Request(typed.text(title), typed.text(remark), sha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            deliverProduct.deliver(inView.getId(), product.kind(), entry, asked);
            notices.say("design.deliverable.saved");
            return here();
        });
    }

    public void review() {
        forms.submit(address, () -> {
            var said = typed.choice(ReviewVerdict.class, "/verdict", verdict);
            var asked = new ReviewDeliverable.Request(typed.text(judgement));
            if (said == null) {
                forms.fault("/verdict", words.chooseVerdict());
            }
            if (!typed.accepts(asked)) {
                return null;
            }
            var last = getVersions().get(0).id();
            inView.unlessStale(() -> reviewDeliverable.review(inView.getId(), last, said, asked));
            notices.say("design.review.saved");
            return here();
        });
    }

    public DesignView.Delivered getProduct() {
        return product;
    }

    /** The newest first. */
    public List<DesignView.Version> getVersions() {
        return inView.getView().deliverables().stream().filter(version -> version.kind().equals(product.kind())).toList();
    }

    /** The last day first. */
    public List<DesignView.Report> getReports() {
        return inView.getView().reports().stream().filter(report -> report.kind().equals(product.kind())).toList();
    }

    /** Whether it may be reported and delivered now. */
    public boolean isWorkedOn() {
        return inView.isKeeper() && inView.getView().design().state() == DesignState.IN_PROGRESS;
    }

    /** Whether the caller reviews its last version now. */
    public boolean isReviewed() {
        return caller.required().is(Role.COORDINATOR) && ReviewDeliverable.AT_WORK.contains(inView.getView().design().state())
                && !getVersions().isEmpty();
    }

    public List<Option> getVerdicts() {
        return Arrays.stream(ReviewVerdict.values()).map(value -> new Option(value.name(), words.verdict(value))).toList();
    }

    public UUID getEntry() {
        return entry;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
