package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
    private Precondition precondition;

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
            precondition.expect(address.parameter("version"), true);
            editWaterSystem.edit(view.system().id(), asked);
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
        var said = address.isPost() ? address.parameter("version") : null;
        return said == null ? "\"" + ETags.of(view).getValue() + "\"" : said;
    }

    public List<Option> getKinds() {
        return Arrays.stream(OperatorKind.values()).map(kind -> new Option(kind.name(), words.of(kind))).toList();
    }

    public List<Option> getSources() {
        return Stream.of(PositionSource.PHONE, PositionSource.PAPER, PositionSource.MAP)
                .map(source -> new Option(source.name(), words.of(source))).toList();
    }

    public List<Option> getDatums() {
        return Stream.of("WGS84", "PSAD56", "SAD69").map(datum -> new Option(datum, datum)).toList();
    }

    public List<Option> getZones() {
        return Stream.of("18", "19").map(zone -> new Option(zone, zone)).toList();
    }
}
