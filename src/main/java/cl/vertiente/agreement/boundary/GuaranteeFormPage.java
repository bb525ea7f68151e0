package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.GuaranteeAct;
import cl.vertiente.agreement.domain.GuaranteeCurrency;
import cl.vertiente.agreement.domain.GuaranteeKind;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The form of one action on the guarantees of the agreement in view; the address says which action, and on which guarantee. */
@Named("guaranteeForm")
@RequestScoped
public class GuaranteeFormPage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private GuaranteesPage guarantees;

    @Inject
    private RecordGuarantee recordGuarantee;

    @Inject
    private ChangeGuarantee changeGuarantee;

    @Inject
    private Precondition precondition;

    @Inject
    private FormFiles files;

    @Inject
    private AgreementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private GuaranteeAction action;
    private GuaranteeView guarantee;
    private GuaranteeFields fields = new GuaranteeFields();

    @PostConstruct
    void read() {
        var known = address.parameter("guarantee-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
        if (!guarantees.isMayKeep()) {
            return;
        }
        var wanted = address.parameter("accion");
        action = Arrays.stream(GuaranteeAction.values()).filter(value -> value.name().equals(wanted)).findFirst().orElse(null);
        if (action != null && action != GuaranteeAction.RECORD) {
            var chosen = address.parameter("garantia");
            guarantee = guarantees.getView().items().stream().filter(item -> item.id().toString().equals(chosen)).findFirst().orElse(null);
            action = guarantee == null ? null : action;
        }
        if (action == GuaranteeAction.RENEW && !address.isPost()) {
            fields.startFrom(guarantee);
        }
    }

    public void save() {
        forms.submit(address, () -> {
            if (action == null) {
                return null;
            }
            var stored = files.store(pointer("evidenceSha256"), fields.getEvidence());
            fields.keep(stored == null ? typed.text(fields.getEvidenceSha256()) : stored);
            if (!(action.isFresh() ? recorded() : changed())) {
                return null;
            }
            notices.say("agreement.guarantee.done." + action, sheet.getView().code());
            return "/convenios/" + sheet.getView().id() + "/garantias";
        });
    }

    private boolean recorded() {
        var announced = action == GuaranteeAction.RECORD && !fields.isHandedIn();
        var request = new GuaranteeRequest(typed.choice(GuaranteeKind.class, "/kind", fields.getKind()),
                typed.choice(GuaranteeCurrency.class, "/currency", fields.getCurrency()), amount(), guarantee == null ? null
                : guarantee.id(), announced ? null : paper());
        if (!typed.accepts(request)) {
            return false;
        }
        recordGuarantee.record(sheet.getView().id(), id, request);
        return true;
    }

    private BigDecimal amount() {
        var read = fields.readAmount();
        if (read.isEmpty() && fields.isAmountTyped()) {
            forms.fault("/amount", messages.get("agreement.guarantee.amount.unreadable"));
        }
        return read.orElse(null);
    }

    private GuaranteeRequest.Paper paper() {
        return new GuaranteeRequest.Paper(typed.text(fields.getIssuer()), typed.text(fields.getNumber()),
                typed.date(pointer("startsOn"), fields.getStartsOn()), typed.date(pointer("expiresOn"), fields.getExpiresOn()),
                fields.getEvidenceSha256());
    }

    private boolean changed() {
        var agreement = sheet.getView().id();
        precondition.expect("\"" + getVersion() + "\"", true);
        if (action == GuaranteeAction.CONSTITUTE) {
            var paper = paper();
            return typed.accepts(paper) && changeGuarantee.constitute(agreement, guarantee.id(), paper.content()) != null;
        }
        if (action == GuaranteeAction.ANNUL) {
            var annulment = new GuaranteesResource.Annulment(typed.text(fields.getReason()));
            return typed.accepts(annulment) && changeGuarantee.annul(agreement, guarantee.id(), annulment.reason()) != null;
        }
        var act = new GuaranteesResource.ActRequest(typed.date("/on", fields.getOn()), typed.text(fields.getAct()),
                fields.getEvidenceSha256());
        return typed.accepts(act) && end(agreement, act.content());
    }

    private boolean end(UUID agreement, GuaranteeAct act) {
        return (action == GuaranteeAction.RETURN ? changeGuarantee.giveBack(agreement, guarantee.id(), act)
                : changeGuarantee.execute(agreement, guarantee.id(), act)) != null;
    }

    /** Where a field of the paper stands in the request of this action. */
    public String pointer(String field) {
        return (action != null && action.isFresh() ? "/paper/" : "/") + field;
    }

    public UUID getId() {
        return id;
    }

    /** What was read when the form was opened: whoever changed the guarantee since is not overruled. */
    public String getVersion() {
        var read = address.isPost() ? address.parameter("version") : null;
        return read != null || guarantee == null ? read : ETags.of(guarantee).getValue();
    }

    /** Null when no form is open. */
    public GuaranteeAction getAction() {
        return action;
    }

    public GuaranteeView getGuarantee() {
        return guarantee;
    }

    public GuaranteeFields getFields() {
        return fields;
    }

    public List<Option> getKinds() {
        return Arrays.stream(GuaranteeKind.values()).map(value -> new Option(value.name(), words.guarantee(value))).toList();
    }

    public List<Option> getCurrencies() {
        return Arrays.stream(GuaranteeCurrency.values()).map(value -> new Option(value.name(), words.currency(value))).toList();
    }
}
