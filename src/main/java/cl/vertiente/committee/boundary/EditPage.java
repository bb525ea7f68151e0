package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.territory.OutlineMap;
import cl.vertiente.territory.ReadTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Changes names, operator and place of a system; the version that was read travels with the form. */
@Named("committeeEdit")
@RequestScoped
public class EditPage {

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private EditWaterSystem editWaterSystem;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Reopened reopened;

    @Inject
    private ReadTerritory readTerritory;

    @Inject
    private CommitteeWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private WaterSystemView view;
    private EditForm form = new EditForm();

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        view = readWaterSystems.one(Ids.parse(address.variable("id")));
        if (!address.isPost()) {
            form = EditForm.of(view);
        }
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = form.request(typed, forms, words);
            if (!typed.accepts(asked)) {
                return null;
            }
            reopened.change(() -> editWaterSystem.edit(view.system().id(), asked), this::sayWhatIsThere);
            notices.say("committee.edit.saved");
            return "/comites/" + view.system().id();
        });
    }

    public WaterSystemView getView() {
        return view;
    }

    public EditForm getForm() {
        return form;
    }

    public String getVersion() {
        return reopened.version(view);
    }

    private void sayWhatIsThere() {
        var now = EditForm.of(view);
        reopened.says(words.say("committee.official-name"), form.getOfficialName(), now.getOfficialName());
        reopened.says(words.say("committee.short-name"), form.getShortName(), now.getShortName());
        reopened.says(words.say("committee.identity.sector"), form.getIdentity().getSector(), now.getIdentity().getSector());
        reopened.says(words.say("committee.identity.communes"), form.getIdentity().getCommunes(), view.identity().servedCommunes().isEmpty()
                ? null : now.getIdentity().getCommunes());
        reopened.says(words.say("committee.operator"), form.getOperatorName(), now.getOperatorName());
        reopened.says(words.say("committee.operator.tax-id"), form.getTaxId(), now.getTaxId());
        reopened.says(words.say("committee.operator.registry"), form.getRegistryCode(), now.getRegistryCode());
    }

    /** The map of its commune, on which a place is picked; null when nobody has loaded the outline. */
    public OutlineMap getMap() {
        return readTerritory.outline(view.system().communeCut())
                .map(outline -> OutlineMap.of(outline.geometry(), view.system().lat(), view.system().lon())).orElse(null);
    }

    public List<Option> getSettlements() {
        return Arrays.stream(SettlementType.values()).map(type -> new Option(type.name(), words.of(type))).toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(OperatorKind.values()).map(kind -> new Option(kind.name(), words.of(kind))).toList();
    }
}
