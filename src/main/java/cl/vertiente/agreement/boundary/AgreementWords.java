package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.agreement.domain.AmendmentKind;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.GuaranteeCurrency;
import cl.vertiente.agreement.domain.GuaranteeKind;
import cl.vertiente.agreement.domain.GuaranteeState;
import cl.vertiente.agreement.domain.GuaranteeVerb;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.Selection;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The Spanish words for the codes of this package, the tones of their badges, and what the caller sees of the money. */
@Named("agreementWords")
@ApplicationScoped
public class AgreementWords {

    private static final Set<Role> MONEY = EnumSet.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR,
            Role.GORE_FINANCIAL, Role.GORE_TECHNICAL);

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    /** The caller sees what was transferred and spent. */
    public boolean isMoney() {
        return caller.required().isAny(MONEY);
    }

    /** The caller keeps the agreements. */
    public boolean isCoordinator() {
        return caller.required().is(Role.COORDINATOR);
    }

    public String state(AgreementState state) {
        return messages.get("agreement.state." + state);
    }

    public String tone(AgreementState state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case SIGNED -> "info";
            case EXPIRED -> "late";
            case RESCINDED -> "bad";
            case DRAFT, CLOSED -> "plain";
        };
    }

    public String component(Component component) {
        return messages.get("agreement.component." + component);
    }

    public String category(ExpenseCategory category) {
        return messages.get("agreement.category." + category);
    }

    /** What an amendment changes. */
    public String amendment(AmendmentKind kind) {
        return messages.get("agreement.amendment." + kind);
    }

    public String region(String cut) {
        return regions.nameOf(cut).orElse(cut);
    }

    /** What an item of the checklist is. */
    public String checklist(String key) {
        return messages.get("agreement.checklist.item." + key);
    }

    public String checklistState(ChecklistState state) {
        return messages.get("agreement.checklist.state." + state);
    }

    /** How the executor was chosen. */
    public String selection(Selection selection) {
        return messages.get("agreement.selection." + selection);
    }

    /** What kind of paper a guarantee is. */
    public String guarantee(GuaranteeKind kind) {
        return messages.get("agreement.guarantee.kind." + kind);
    }

    public String guaranteeState(GuaranteeState state) {
        return messages.get("agreement.guarantee.state." + state);
    }

    public String guaranteeTone(GuaranteeState state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case PENDING -> "warn";
            case EXPIRED, EXECUTED -> "bad";
            case RENEWED, RETURNED, ANNULLED -> "plain";
        };
    }

    public String currency(GuaranteeCurrency currency) {
        return messages.get("agreement.guarantee.currency." + currency);
    }

    /** What can be done to a guarantee. */
    public String guaranteeAction(GuaranteeAction action) {
        return messages.get("agreement.guarantee.do." + action);
    }

    /** The short form of an alert, for a badge. */
    public String alert(AlertView alert) {
        return messages.get("agreement.alert.short." + alert.kind());
    }

    /** What happened to a guarantee; its announcement has no verb. */
    public String guaranteeStep(GuaranteeVerb verb) {
        return messages.get("agreement.guarantee.step." + (verb == null ? "RECORD" : verb));
    }

    /** The amount of a guarantee in its own unit. */
    public String amount(GuaranteeView guarantee) {
        return guarantee.currency() == GuaranteeCurrency.CLP ? Show.pesos(guarantee.worth())
                : messages.get("agreement.guarantee.uf", guarantee.amount().toPlainString().replace('.', ','));
    }

    /** The filters in force, by their names and in words. */
    Map<String, String> inForce(AgreementFilter filter) {
        var said = new LinkedHashMap<String, String>();
        filter.inForce().forEach((name, value) -> said.put(messages.get("agreement.filter." + name), filter(name, value)));
        return said;
    }

    /** What a filter says, for its chip. */
    String filter(String name, String value) {
        return switch (name) {
            case "region" -> region(value);
            case "state" -> state(AgreementState.valueOf(value));
            default -> "«" + value + "»";
        };
    }
}
