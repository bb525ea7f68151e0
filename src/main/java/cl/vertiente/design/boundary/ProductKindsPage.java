package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.boundary.KeepProductKinds.ProductKindRequest;
import cl.vertiente.design.boundary.ReadProductKinds.ProductKindView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.SheetVersion;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of what designs deliver, and the form of one kind, which the address names, or of a new one. */
@Named("designKinds")
@RequestScoped
public class ProductKindsPage {

    @Inject
    private ReadProductKinds readKinds;

    @Inject
    private KeepProductKinds keepKinds;

    @Inject
    private SheetVersion sheetVersion;

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

    private ProductKindView view;
    private String name;
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
            position = String.valueOf(view.position());
            retired = view.retired();
        }
    }

    private ProductKindView kind() {
        return readKinds.all().stream().filter(row -> row.code().equals(address.parameter("codigo"))).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var asked = new ProductKindRequest(typed.text(name), typed.whole("/position", position), retired);
            if (!typed.accepts(asked)) {
                return null;
            }
            var code = view == null ? PlainName.code(asked.name()) : view.code();
            if (!code.matches(KeepProductKinds.CODE)) {
                forms.fault("/name", messages.get("design.kind.letters"));
                return null;
            }
            sheetVersion.unlessStale(() -> keepKinds.keep(code, asked), () -> view = kind());
            notices.say("design.kind.saved", asked.name());
            return "/disenos/productos";
        });
    }

    public List<ProductKindView> getRows() {
        return readKinds.all();
    }

    public boolean isNew() {
        return view == null;
    }

    public String getVersion() {
        return sheetVersion.of(view);
    }

    public boolean isStale() {
        return sheetVersion.isStale();
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

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
