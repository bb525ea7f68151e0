package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.SheetVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The design that the address names, for its pages: read once, and changed by the version that the form had. */
@Named("designInView")
@RequestScoped
public class DesignInView {

    @Inject
    private ReadDesigns readDesigns;

    @Inject
    private SheetVersion sheetVersion;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private DesignView view;

    /** @throws cl.vertiente.shared.NotFound when it is unknown, of another region, or not for the caller yet */
    public DesignView getView() {
        if (view == null) {
            view = readDesigns.one(getId());
        }
        return view;
    }

    public UUID getId() {
        return Ids.parse(address.variable("id"));
    }

    void unlessStale(Supplier<?> change) {
        sheetVersion.unlessStale(change, () -> view = readDesigns.one(getId()));
    }

    public String getVersion() {
        return sheetVersion.of(getView());
    }

    public boolean isStale() {
        return sheetVersion.isStale();
    }

    /** Plans and works on designs. */
    public boolean isKeeper() {
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    /** Whether what it delivers may still be planned otherwise. */
    public boolean isEditable() {
        return isKeeper() && getView().design().state().isOpen();
    }
}
