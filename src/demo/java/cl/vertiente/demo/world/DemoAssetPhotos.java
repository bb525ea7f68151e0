package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.boundary.ReadWaterSystems;
import cl.vertiente.evidence.photo.AttachPhoto;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.PhotoRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Photos of the installations of the committees that are kept, as the second visit took them; two of them make one look twice. */
@ApplicationScoped
public class DemoAssetPhotos implements DemoSet {

    private static final Instant VISIT = Instant.parse("2026-09-09T15:00:00Z");
    private static final BigDecimal FAR = new BigDecimal("0.05");

    @Inject
    private AttachPhoto attachPhoto;

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private DemoPhotos photos;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public Head head() {
        return new Head(61, "photos of installations", 1);
    }

    @Override
    public void load() {
        caller.actAs(people.caller("coordinacion"));
        DemoClock.get().show(VISIT.plusSeconds(7_200));
        DemoCommitteeKeeping.kept().forEach(this::committee);
    }

    private void committee(String dohId) {
        var system = readWaterSystems.one(DemoCommittees.idOf(dohId)).system();
        var latitude = system.lat();
        photo(dohId, system.id(), "Pozo 1", DemoScene.WELL, "Pozo 1 con su arranque", latitude, system.lon());
        photo(dohId, system.id(), "Bomba del pozo 1", DemoScene.PUMP, "Bomba y válvula de corte", latitude == null ? null
                : latitude.add(FAR), system.lon());
        photo(dohId, system.id(), "Bomba del pozo 1", DemoScene.PANEL, "Tablero de la bomba", latitude, system.lon());
        photo(dohId, system.id(), "Estanque principal", DemoScene.TANK, "Estanque desde el camino", latitude, system.lon());
        photo(dohId, system.id(), "Bomba clora", DemoScene.CHLORINATION, "Caseta de cloración", null, null);
    }

    private void photo(String dohId, UUID systemId, String asset, DemoScene scene, String caption, BigDecimal latitude,
            BigDecimal longitude) {
        var bytes = DemoPhotos.taken(scene, dohId, VISIT.plusSeconds(60L * scene.ordinal()), latitude, longitude);
        attachPhoto.attach(new PhotoKey("ASSET", DemoCommitteeKeeping.id(dohId, asset), systemId),
                DemoIds.of("photo " + scene + " of " + asset + " of " + dohId),
                new PhotoRequest(photos.store(bytes), caption, null, null, null, null));
    }
}
