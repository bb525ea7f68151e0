package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.ReadAgreementDraft.Choice;
import cl.vertiente.agreement.boundary.ReadAgreementDraft.Draft;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The form of a draft, new or begun before; the version that was read travels with it. */
@Named("draftForm")
@RequestScoped
public class DraftFormPage {

    private static final int MOST_LINES = 200;

    @Inject
    private ReadAgreementDraft readDraft;

    @Inject
    private SaveAgreementDraft saveDraft;

    @Inject
    private PlanForm plan;

    @Inject
    private AgreementWords words;

    @Inject
    private Precondition precondition;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private Draft known;
    private UUID id;
    private TermsForm terms = new TermsForm();
    private PartiesForm parties = new PartiesForm();
    private List<AmendmentFormLine> budget;
    private List<Option> regions;
    private List<Option> executors;

    @PostConstruct
    void read() {
        regions = options(readDraft.regions());
        executors = options(readDraft.executors());
        var stored = address.variable("id");
        known = stored == null ? null : readDraft.one(Ids.parse(stored));
        var typedId = address.isPost() ? address.parameter("agreement-id") : null;
        id = known != null ? known.agreement().id() : typedId != null ? Ids.parse(typedId) : Ids.next();
        if (known != null && !address.isPost()) {
            terms = TermsForm.of(known.agreement());
            parties.setExecutorId(known.executorId().toString());
        }
        budget = Rows.typed(address, "budget", known == null ? List.of() : known.budget().stream().map(AmendmentFormLine::of).toList(),
                AmendmentFormLine::new, MOST_LINES);
        plan.open(id, known == null ? List.of() : known.agreement().installments(), known == null ? List.of() : known.products());
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream().map(choice -> new Option(choice.id(), choice.name())).toList();
    }

    public void save() {
        forms.submit(address, () -> {
            var request = request();
            if (!typed.accepts(request)) {
                return null;
            }
            precondition.expect(address.parameter("version"), true);
            saveDraft.save(id, request);
            notices.say("agreement.draft.saved", request.code());
            return "/convenios/" + id + "/actos";
        });
    }

    private AgreementRequest request() {
        return new AgreementRequest(typed.text(terms.getCode()), typed.text(terms.getName()), typed.text(terms.getRegionCut()),
                parties.grantor(typed), parties.executor(id, typed), typed.pesos("/totalAmount", terms.getTotalAmount()),
                typed.date("/start", terms.getStart()), typed.date("/end", terms.getEnd()), terms.act(typed), terms.council(typed),
                typed.text(terms.getBudgetImputation()), typed.text(terms.getProjectCode()), typed.text(terms.getObjective()),
                typed.text(terms.getBank()), typed.text(terms.getBankAccount()), terms.isReimbursementAllowed(), terms.isTwoPersonClosing(),
                typed.whole("/renderingWorkingDays", terms.getRenderingWorkingDays()),
                typed.whole("/reviewMonths", terms.getReviewMonths()), lines(), plan.allInstallments(), plan.allProducts());
    }

    private List<AgreementRequest.LineRequest> lines() {
        return IntStream.range(0, budget.size()).filter(i -> !budget.get(i).isEmpty())
                .mapToObj(i -> budget.get(i).drafted(Ids.derived(id, "line " + i), "/budget/" + i, typed)).toList();
    }

    public void addLine() {
        budget.add(new AmendmentFormLine());
    }

    public void removeLine(int index) {
        budget.remove(index);
        if (budget.isEmpty()) {
            addLine();
        }
    }

    public UUID getId() {
        return id;
    }

    public boolean isNew() {
        return known == null;
    }

    public String getVersion() {
        var said = address.isPost() ? address.parameter("version") : null;
        return said != null ? said : known == null ? null : "\"" + ETags.of(known.agreement()).getValue() + "\"";
    }

    /** Where to go when nothing is to be saved. */
    public String getBack() {
        return known == null ? "/convenios" : "/convenios/" + id;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public PartiesForm getParties() {
        return parties;
    }

    public List<AmendmentFormLine> getBudget() {
        return budget;
    }

    public List<Option> getRegions() {
        return regions;
    }

    public List<Option> getExecutors() {
        return executors;
    }

    public List<Option> getComponents() {
        return Arrays.stream(Component.values()).map(value -> new Option(value.name(), words.component(value))).toList();
    }

    public List<Option> getCategories() {
        return Arrays.stream(ExpenseCategory.values()).map(value -> new Option(value.name(), words.category(value))).toList();
    }
}
