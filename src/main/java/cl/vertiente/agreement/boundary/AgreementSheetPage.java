package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The sheet of one agreement. Its tabs are addresses; those of the money are there for who may see the money. */
@Named("agreementSheet")
@RequestScoped
public class AgreementSheetPage {

    private static final String SUMMARY = "resumen";
    private static final String BUDGET = "presupuesto";
    private static final String GUARANTEES = "garantias";
    private static final Set<String> OF_MONEY = Set.of(BUDGET, GUARANTEES);
    private static final List<String> TABS = List.of(SUMMARY, BUDGET, "cuotas", "plan", "antecedentes", GUARANTEES, "participantes",
            "actos");

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private AgreementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private AgreementView view;
    private String tab;
    private List<ParticipationView> participations;

    /** A tab of the sheet. */
    public record Tab(String label, String href, boolean current) {
    }

    @PostConstruct
    void read() {
        tab = Objects.requireNonNullElse(address.variable("tab"), SUMMARY);
        if (!TABS.contains(tab) || SUMMARY.equals(address.variable("tab"))) {
            throw new NotFound("shared.not-found", "");
        }
        view = readAgreements.one(Ids.parse(address.variable("id")));
    }

    public AgreementView getView() {
        return view;
    }

    public String getTab() {
        return tab;
    }

    public boolean isSummary() {
        return tab.equals(SUMMARY);
    }

    /** Sees what was transferred and spent. */
    public boolean isMoney() {
        return words.isMoney();
    }

    /** Amount or term are no longer those that were signed. */
    public boolean isAmended() {
        return !view.signed().totalAmount().equals(view.totalAmount()) || !view.signed().end().equals(view.end());
    }

    public boolean isMayAmend() {
        return words.isCoordinator();
    }

    /** It is closed or rescinded: nothing of its terms changes any more. */
    public boolean isOver() {
        return view.state().isOver();
    }

    /** It came into force and is not over. */
    public boolean isRunning() {
        return view.state() == AgreementState.IN_FORCE || view.state() == AgreementState.EXPIRED;
    }

    public List<Tab> getTabs() {
        return TABS.stream().filter(name -> isMoney() || !OF_MONEY.contains(name))
                .map(name -> new Tab(messages.get("agreement.tab." + name), href(name), name.equals(tab))).toList();
    }

    private String href(String name) {
        return "/convenios/" + view.id() + (name.equals(SUMMARY) ? "" : "/" + name);
    }

    public Pesos getPlanned() {
        return Pesos.sum(view.installments().stream().map(AgreementView.InstallmentView::plannedAmount).toList());
    }

    public List<ParticipationView> getParticipations() {
        if (participations == null) {
            participations = readAgreements.participations(view.id());
        }
        return participations;
    }

    /** The components in which somebody answers for a water system, in their order. */
    public List<Component> getComponents() {
        return List.of(Component.DIAGNOSIS, Component.IMPROVEMENT, Component.DESIGN, Component.TRAINING);
    }

    /** Who answers for a component there; empty when nobody was named. */
    public String responsible(ParticipationView participation, Component component) {
        var owed = participation.components().get(component);
        return owed == null ? "" : String.join(", ", owed.responsible().stream().map(ParticipationView.ResponsibleView::person).toList());
    }

    /** What is owed there of a component, as {@code 2 mejoras}; empty when nothing was said. */
    public String target(ParticipationView participation, Component component) {
        var owed = participation.components().get(component);
        return owed == null || owed.goal() == null ? "" : Show.number(owed.goal()) + " " + owed.unit();
    }
}
