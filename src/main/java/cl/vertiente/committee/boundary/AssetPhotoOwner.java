package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.evidence.photo.PhotoOwner;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Photos of an installation: seen by who sees its system, changed by who answers for it. */
@ApplicationScoped
public class AssetPhotoOwner implements PhotoOwner {

    static final String KIND = "ASSET";

    @Inject
    private Assets assets;

    @Inject
    private SystemInHand systems;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Place see(UUID assetId, UUID systemId) {
        return place(systems.read(asset(assetId, systemId).waterSystemId()));
    }

    @Override
    public Place keep(UUID assetId, UUID systemId) {
        return place(systems.keep(asset(assetId, systemId).waterSystemId()));
    }

    @Override
    public void check(UUID assetId, PhotoSubject subject) {
        if (!subject.isWhole()) {
            throw new Invalid("committee.asset.photo-subject", subject.assetId() == null ? "/questionId" : "/assetId");
        }
    }

    @Override
    public String page(UUID assetId) {
        return "/comites/" + asset(assetId, null).waterSystemId() + "/instalaciones?observaciones=" + assetId;
    }

    private Asset asset(UUID assetId, UUID systemId) {
        return assets.find(assetId).filter(known -> systemId == null || known.isOf(systemId))
                .orElseThrow(() -> new NotFound("committee.asset.not-found", ""));
    }

    private static Place place(WaterSystemView view) {
        return new Place(view.system().lat(), view.system().lon(), null);
    }
}
