package cl.vertiente.demo.world;

import cl.vertiente.evidence.photo.AttachPhoto;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.PhotoRequest;
import cl.vertiente.evidence.photo.ReleasePhoto;
import cl.vertiente.evidence.photo.ReleasePhoto.ReleaseRequest;
import cl.vertiente.evidence.photo.ReleasePhoto.RetractRequest;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.boundary.ReadSessions;
import cl.vertiente.training.activity.boundary.SessionPhotoOwner;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Photos of the coachings of each agreement. Those of every other session may be shown in reports; of one the consent was taken back, and
 * of the others nobody asked.
 */
@ApplicationScoped
public class DemoSessionPhotos implements DemoSet {

    private static final int PHOTOS = 2;
    private static final int ALL = 500;
    private static final int ACTIVITIES = 4;
    private static final String TITLE = "Práctica con el comparador de cloro, vista desde atrás";

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadSessions readSessions;

    @Inject
    private AttachPhoto attachPhoto;

    @Inject
    private ReleasePhoto releasePhoto;

    @Inject
    private DemoPhotos photos;

    @Inject
    private DemoProgramme programme;

    @Override
    public Head head() {
        return new Head(88, "photos of sessions", 1);
    }

    @Override
    public void load() {
        programme.as("coordinacion");
        for (var agreement : programme.agreements()) {
            var held = new ActivityFilter(null, agreement.id(), null, null, null, ActivityKind.FIELD_COACHING, ActivityState.HELD);
            var activities = readActivities.list(held, null, ACTIVITIES).items();
            for (int place = 0; place < activities.size(); place++) {
                activity(activities.get(place), place);
            }
        }
    }

    private void activity(ActivityRow activity, int place) {
        readSessions.list(new SessionFilter(null, null, null, null, activity.id(), null, null), null, ALL).items()
                .forEach(session -> session(session, place));
    }

    private void session(SessionRow session, int place) {
        DemoClock.get().show(session.endsAt().plusSeconds(7_200));
        for (int i = 0; i < PHOTOS; i++) {
            var photo = photo(session, i);
            if (place % 2 == 0) {
                releasePhoto.release(key(session), photo, new ReleaseRequest(TITLE + (i == 0 ? "" : ", segundo grupo"), true));
            }
            if (place == 0 && i == 1) {
                releasePhoto.retract(key(session), photo, new RetractRequest("Una persona cambió de parecer"));
            }
        }
    }

    private UUID photo(SessionRow session, int number) {
        var name = "session photo " + number + " of " + session.id();
        var at = session.startsAt().plusSeconds(1_800L * (number + 1));
        var bytes = DemoPhotos.taken(DemoScene.CLASSROOM, session.activityCode() + number, at, null, null);
        return attachPhoto.attach(key(session), DemoIds.of(name),
                new PhotoRequest(photos.store(bytes), "Grupo en la práctica", null, null, null, null)).photo().id();
    }

    private static PhotoKey key(SessionRow session) {
        return new PhotoKey(SessionPhotoOwner.KIND, session.id(), null);
    }
}
