package cl.vertiente.shared.web;

import cl.vertiente.shared.Stale;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * The version against which a form was filled in. When somebody else was quicker, what was typed stays, what stands there now is shown,
 * and sending again replaces it knowingly.
 */
@RequestScoped
public class SheetVersion {

    @Inject
    private Address address;

    @Inject
    private Precondition precondition;

    private boolean stale;

    /**
     * Changes what the form is about, unless it changed since.
     *
     * @param reread reads what stands there now, when it did
     */
    public void unlessStale(Supplier<?> change, Runnable reread) {
        precondition.expect(address.parameter("version"), true);
        try {
            change.get();
        } catch (Stale refused) {
            stale = true;
            reread.run();
            throw refused;
        }
    }

    /** What the form sends along. @param view as it stands there now; null for what is new */
    public String of(Object view) {
        var said = address.isPost() && !stale ? address.parameter("version") : null;
        return said != null || view == null ? said : "\"" + ETags.of(view).getValue() + "\"";
    }

    public boolean isStale() {
        return stale;
    }
}
