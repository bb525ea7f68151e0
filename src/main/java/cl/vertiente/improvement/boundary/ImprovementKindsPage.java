package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.improvement.boundary.KeepImprovementKinds.KindRequest;
import cl.vertiente.improvement.boundary.ReadImprovementKinds.KindView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of what is installed, and the form for one kind, which the address names. */
@Named("improvementKinds")
@RequestScoped
public class ImprovementKindsPage {

    @Inject
    private ReadImprovementKinds readKinds;

    @Inject
    private KeepImprovementKinds keepKinds;

    @Inject
    private ReadImprovementChoices readChoices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SheetVersion version;

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

    private KindView view;
    private String name;
    private String unit;
    private String unitOne;
    private String lifeYears;
    private String assetKind;
    private String source;
    private String position;
    private boolean retired;

    @PostConstruct
    void read() {
        if (!caller.required().is(Role.COORDINATOR)) {
            throw new Forbidden("access.forbidden", "");
        }
        view = kind();
        if (!address.isPost() && view != null) {
            name = view.name();
            unit = view.unit();
            unitOne = view.unitOne();
            lifeYears = view.lifeYears() == null ? null : String.valueOf(view.lifeYears());
            assetKind = view.assetKind();
            source = view.source();
            position = String.valueOf(view.position());
            retired = view.retired();
        }
    }

    private KindView kind() {
        return readKinds.all().stream().filter(row -> row.code().equals(address.parameter("codigo"))).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new KindRequest(typed.text(name), typed.text(unit), typed.text(unitOne), typed.whole("/lifeYears", lifeYears),
                    typed.text(assetKind), typed.text(source), typed.whole("/position", position), retired);
            if (!typed.accepts(asked)) {
                return null;
            }
            if (view == null && !PlainName.code(asked.name()).matches(KeepImprovementKinds.CODE)) {
                forms.fault("/name", messages.get("improvement.kind.letters"));
                return null;
            }
            version.unlessStale(() -> keepKinds.keep(view == null ? PlainName.code(asked.name()) : view.code(), asked),
                    () -> view = kind());
            notices.say("improvement.kind.saved", asked.name());
            return "/mejoras/tipos";
        });
    }

    public String getVersion() {
        return version.of(view);
    }

    public boolean isStale() {
        return version.isStale();
    }

    public List<KindView> getRows() {
        return readKinds.all();
    }

    public boolean isNew() {
        return view == null;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitOne() {
        return unitOne;
    }

    public void setUnitOne(String unitOne) {
        this.unitOne = unitOne;
    }

    public String getLifeYears() {
        return lifeYears;
    }

    public void setLifeYears(String lifeYears) {
        this.lifeYears = lifeYears;
    }

    public String getAssetKind() {
        return assetKind;
    }

    public void setAssetKind(String assetKind) {
        this.assetKind = assetKind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** What it may become in the register of a committee. */
    public List<Option> getAssetKinds() {
        return readChoices.assetKinds().stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }
}
