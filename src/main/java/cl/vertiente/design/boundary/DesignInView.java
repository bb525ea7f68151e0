package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Stale;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
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
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private DesignView view;
    private boolean stale;

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

    /** Somebody else was quicker: what was typed stays, what stands there now is shown, and sending again replaces it knowingly. */
    void unlessStale(Supplier<?> change) {
        precondition.expect(address.parameter("version"), true);
        try {
            change.get();
        } catch (Stale refused) {
            stale = true;
            view = readDesigns.one(getId());
            throw refused;
        }
    }

    public String getVersion() {
        var said = address.isPost() && !stale ? address.parameter("version") : null;
        return said != null ? said : "\"" + ETags.of(getView()).getValue() + "\"";
    }

    public boolean isStale() {
        return stale;
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
