package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** The photos of one moment of an improvement, with the form that brings more. */
@Named("improvementPhotos")
@RequestScoped
public class ImprovementPhotosPage {

    private static final Map<String, InstallationMoment> MOMENTS = Map.of("antes", InstallationMoment.BEFORE, "despues",
            InstallationMoment.AFTER);

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private Address address;

    private ImprovementView view;
    private InstallationMoment moment;

    @PostConstruct
    void read() {
        var id = Ids.parse(address.variable("id"));
        moment = MOMENTS.get(address.variable("moment"));
        if (moment == null) {
            throw new NotFound("shared.not-found", "");
        }
        view = readImprovements.one(id);
        if (!readImprovements.isKeeper(id)) {
            throw new Forbidden("improvement.not-keeper", "");
        }
    }

    public ImprovementView getView() {
        return view;
    }

    public InstallationMoment getMoment() {
        return moment;
    }

    /** The installation that a photo of after shows; null for one of before. */
    public UUID getAsset() {
        return moment == InstallationMoment.AFTER ? view.assetId() : null;
    }

    /** Whether photos may still be brought. */
    public boolean isOpen() {
        return !view.improvement().state().isReceived() && !view.improvement().state().isOver();
    }
}
