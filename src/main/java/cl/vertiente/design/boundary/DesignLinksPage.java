package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignCost;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a design leads to and costs: its initiatives and the lines of vouchers that were spent on it, with the forms that link them. */
@Named("designLinks")
@RequestScoped
public class DesignLinksPage {

    private static final Set<Role> MONEY = Set.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR,
            Role.GORE_FINANCIAL, Role.GORE_TECHNICAL);
    private static final String BETWEEN = "/";

    @Inject
    private DesignInView inView;

    @Inject
    private ReadDesignCost readCost;

    @Inject
    private ReadChargeable readChargeable;

    @Inject
    private ReadDesignChoices readChoices;

    @Inject
    private ChargeDesign chargeDesign;

    @Inject
    private LinkInitiative linkInitiative;

    @Inject
    private CurrentCaller caller;

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

    private DesignCost cost;
    private String initiative;
    private String line;
    private String why;

    public void link() {
        forms.submit(address, () -> {
            var asked = typed.id("/initiative", initiative);
            if (asked == null) {
                forms.fault("/initiative", messages.get("design.initiative.choose"));
                return null;
            }
            linkInitiative.link(inView.getId(), asked, true);
            notices.say("design.initiative.linked");
            return here();
        });
    }

    public void unlink(String asked) {
        forms.submit(address, () -> {
            linkInitiative.link(inView.getId(), Ids.parse(asked), false);
            notices.say("design.initiative.unlinked");
            return here();
        });
    }

    public void charge() {
        forms.submit(address, () -> {
            var parts = line == null ? new String[0] : line.split(BETWEEN);
            if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
                forms.fault("/line", messages.get("design.charge.choose"));
                return null;
            }
            chargeDesign.charge(inView.getId(), Ids.derived(inView.getId(), line + BETWEEN + address.parameter("entry-id")),
                    new ChargeDesign.Request(Ids.parse(parts[0]), Integer.valueOf(parts[1])));
            notices.say("design.charge.saved");
            return here();
        });
    }

    public void release(String asked) {
        forms.submit(address, () -> {
            if (typed.text(why) == null) {
                forms.fault("/why", messages.get("design.reason"));
                return null;
            }
            chargeDesign.release(inView.getId(), Ids.parse(asked), new ChargeDesign.Reason(typed.text(why)));
            notices.say("design.charge.released");
            return here();
        });
    }

    private String here() {
        return "/disenos/" + inView.getId();
    }

    /** Null for whoever has no part in the accounts. */
    public DesignCost getCost() {
        if (cost == null && caller.required().isAny(MONEY)) {
            cost = readCost.of(inView.getId());
        }
        return cost;
    }

    public boolean isCharging() {
        return caller.required().isAny(Set.of(Role.COORDINATOR, Role.ANALYST));
    }

    public boolean isLinking() {
        return inView.isKeeper() && inView.getView().design().state() != DesignState.ABANDONED;
    }

    public List<Option> getLines() {
        return readChargeable.of(inView.getId()).stream().map(one -> new Option(one.voucherId() + BETWEEN + one.line(),
                messages.get("design.charge.option", one.folio(), Show.date(one.date()), Show.pesos(one.amount()), one.item()))).toList();
    }

    /** Those of its agreement that are not linked yet. */
    public List<Option> getInitiatives() {
        var linked = inView.getView().initiatives();
        return readChoices.initiatives(inView.getView().design().agreementId()).stream()
                .filter(one -> linked.stream().noneMatch(known -> known.id().toString().equals(one.value())))
                .map(one -> new Option(one.value(), one.label())).toList();
    }

    /** Of this showing of the form, so that a line that was released may be charged again. */
    public UUID getEntry() {
        return Ids.next();
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(String initiative) {
        this.initiative = initiative;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
