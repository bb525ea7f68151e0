package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A ZIP of issued reports, ready to be taken away. */
@Named("bundlePage")
@RequestScoped
public class BundlePage {

    private static final long KILOBYTE = 1024;

    @Inject
    private ReadBundles readBundles;

    @Inject
    private Address address;

    private BundleView view;

    @PostConstruct
    void read() {
        view = readBundles.one(Ids.parse(address.variable("id")));
    }

    public BundleView getView() {
        return view;
    }

    public long getKilobytes() {
        return (view.size() + KILOBYTE - 1) / KILOBYTE;
    }
}
