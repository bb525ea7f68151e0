package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AmendmentKind;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Rows;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of an amendment: what changes, from when, by which act; the budget line by line, with its sum as one types. */
@Named("amendmentForm")
@RequestScoped
public class AmendmentFormPage {

    private static final int MOST_ADDED = 50;

    @Inject
    private ReadAmendmentChoices readChoices;

    @Inject
    private RecordAmendment recordAmendment;

    @Inject
    private PlanForm plan;

    @Inject
    private FormFiles files;

    @Inject
    private AgreementWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ReadAmendmentChoices.Choices choices;
    private UUID id;
    private String kind;
    private String act;
    private String actDate;
    private String inForceFrom;
    private String detail;
    private String newTotal;
    private String newEnd;
    private Part approval;
    private String approvalSha256;
    private List<AmendmentFormLine> lines;
    private List<AmendmentFormLine> added = new ArrayList<>();

    @PostConstruct
    void read() {
        choices = readChoices.of(Ids.parse(address.variable("id")));
        lines = Stream.generate(AmendmentFormLine::new).limit(choices.lines().size()).toList();
        added = Rows.typed(address, "added", added, AmendmentFormLine::new, MOST_ADDED);
        var known = address.parameter("amendment-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
        plan.open(id, choices.agreement().installments(), choices.products());
    }

    public void save() {
        forms.submit(address, () -> {
            var stored = files.store("/approvalSha256", approval);
            approvalSha256 = stored == null ? typed.text(approvalSha256) : stored;
            var request = new AmendmentRequest(typed.choice(AmendmentKind.class, "/kind", kind), typed.text(act),
                    date("/actDate", actDate), date("/inForceFrom", inForceFrom), typed.text(detail), typed.pesos("/newTotal", newTotal),
                    date("/newEnd", newEnd), budget(), approvalSha256, plan.changedInstallments(), plan.withdrawnInstallments(),
                    plan.changedProducts(), plan.withdrawnProducts());
            if (!typed.accepts(request)) {
                return null;
            }
            recordAmendment.record(getAgreement().id(), id, request);
            notices.say("agreement.amendment.saved", getAgreement().code());
            return "/convenios/" + getAgreement().id() + "/actos";
        });
    }

    private LocalDate date(String pointer, String text) {
        return typed.date(pointer, text);
    }

    private List<AmendmentRequest.LineRequest> budget() {
        var budget = new ArrayList<AmendmentRequest.LineRequest>();
        for (int i = 0; i < lines.size(); i++) {
            budget.add(lines.get(i).known(choices.lines().get(i).id(), "/known/" + i, typed));
        }
        for (int i = 0; i < added.size(); i++) {
            budget.add(added.get(i).isEmpty() ? null : added.get(i).added("/added/" + i, typed));
        }
        return budget.stream().filter(Objects::nonNull).toList();
    }

    public void addLine() {
        added.add(new AmendmentFormLine());
    }

    public void removeLine(int index) {
        added.remove(index);
        if (added.isEmpty()) {
            addLine();
        }
    }

    public AgreementView getAgreement() {
        return choices.agreement();
    }

    public List<ReadAmendmentChoices.Line> getKnown() {
        return choices.lines();
    }

    public Pesos getBudgetTotal() {
        return Pesos.sum(choices.lines().stream().map(ReadAmendmentChoices.Line::approved).toList());
    }

    public List<Option> getKinds() {
        return Arrays.stream(AmendmentKind.values()).map(value -> new Option(value.name(), words.amendment(value))).toList();
    }

    public List<Option> getComponents() {
        return Arrays.stream(Component.values()).map(value -> new Option(value.name(), words.component(value))).toList();
    }

    public List<Option> getCategories() {
        return Arrays.stream(ExpenseCategory.values()).map(value -> new Option(value.name(), words.category(value))).toList();
    }

    public UUID getId() {
        return id;
    }

    public List<AmendmentFormLine> getLines() {
        return lines;
    }

    public List<AmendmentFormLine> getAdded() {
        return added;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(String actDate) {
        this.actDate = actDate;
    }

    public String getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(String inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getNewTotal() {
        return newTotal;
    }

    public void setNewTotal(String newTotal) {
        this.newTotal = newTotal;
    }

    public String getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(String newEnd) {
        this.newEnd = newEnd;
    }

    public Part getApproval() {
        return approval;
    }

    public void setApproval(Part approval) {
        this.approval = approval;
    }

    public String getApprovalSha256() {
        return approvalSha256;
    }

    public void setApprovalSha256(String approvalSha256) {
        this.approvalSha256 = approvalSha256;
    }
}
