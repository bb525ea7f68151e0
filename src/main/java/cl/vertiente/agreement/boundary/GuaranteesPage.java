package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.agreement.domain.GuaranteeVerb;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.GuaranteesView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The guarantees of the agreement in view with what can be done to each, and the alerts of its sheet. */
@Named("guarantees")
@RequestScoped
public class GuaranteesPage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private ReadGuarantees readGuarantees;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private AgreementWords words;

    private GuaranteesView view;
    private List<AlertView> alerts;

    /** Something that can be done to a guarantee. */
    public record Action(GuaranteeAction action, String href) {
    }

    public GuaranteesView getView() {
        if (view == null) {
            view = readGuarantees.of(sheet.getView().id());
        }
        return view;
    }

    /** For whoever sees the money; nobody else is told. */
    public List<AlertView> getAlerts() {
        if (alerts == null) {
            alerts = sheet.isMoney() ? readAlerts.of(sheet.getView().id()) : List.of();
        }
        return alerts;
    }

    public boolean isMayKeep() {
        return words.isCoordinator();
    }

    /** What the caller may do to a guarantee as it stands. */
    public List<Action> actions(GuaranteeView guarantee) {
        var actions = new ArrayList<Action>();
        if (isMayKeep()) {
            for (var verb : GuaranteeVerb.values()) {
                if (guarantee.allows(verb)) {
                    actions.add(action(GuaranteeAction.of(verb), guarantee.id()));
                }
            }
            if (guarantee.isRenewable()) {
                actions.add(0, action(GuaranteeAction.RENEW, guarantee.id()));
            }
        }
        return actions;
    }

    private Action action(GuaranteeAction action, UUID guarantee) {
        return new Action(action, "/convenios/" + sheet.getView().id() + "/garantias?accion=" + action.name() + "&garantia=" + guarantee
                + "#formulario");
    }

    /** How people call a guarantee: its number, or its kind while it has none. */
    public String name(GuaranteeView guarantee) {
        return guarantee.number() == null ? words.guarantee(guarantee.kind()) : guarantee.number();
    }

    /** The name of another guarantee of this agreement. */
    public String nameOf(UUID id) {
        return getView().items().stream().filter(item -> item.id().equals(id)).findFirst().map(this::name).orElse("");
    }
}
