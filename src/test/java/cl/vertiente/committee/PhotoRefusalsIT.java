package cl.vertiente.committee;

import static cl.vertiente.committee.Photographed.bring;
import static cl.vertiente.committee.Photographed.flags;
import static cl.vertiente.committee.Photographed.one;
import static cl.vertiente.committee.Photographed.photo;
import static cl.vertiente.committee.Photographed.photos;
import static cl.vertiente.committee.Photographed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.world.DemoExif;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos as those send them who mean no good, or may not. */
@ServerTest
class PhotoRefusalsIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private List<String> flagsOf(byte[] bytes) {
        return flags(coordinator.put(one(photos(Registered.alone())), Map.of("sha256", bring(coordinator, bytes))).is(201).json());
    }

    @Test
    void whatIsNoPhotoIsRefusedWithASentenceAndNothingIsAttached() {
        var photos = photos(Registered.alone());
        var jpeg = PictureBytes.jpeg(640, 480, seed());
        refused(photos, PictureBytes.bomb(20_000, 20_000), 413, "20.000 × 20.000");
        refused(photos, PictureBytes.withArchive(jpeg), 422, "otro archivo");
        refused(photos, PictureBytes.half(jpeg), 422, "cortada");
        refused(photos, PictureBytes.half(PictureBytes.png(64, 48, seed())), 422, "cortada");
        refused(photos, Arrays.copyOf(jpeg, 30), 422, "dañada");
        refused(photos, Ledger.PDF, 415, "no es una foto");
        var telephone = coordinator.upload("/evidence", "IMG_0001.HEIC", PictureBytes.heic()).is(415);
        assertThat(telephone.text()).contains("HEIC").contains("El más compatible").contains("Android");
        assertThat(coordinator.get(photos).is(200).json().get("items")).isEmpty();
    }

    private void refused(String photos, byte[] bytes, int status, String says) {
        var answer = coordinator.put(one(photos), Map.of("sha256", bring(coordinator, bytes))).is(status);
        assertThat(answer.pointers()).containsExactly("/sha256");
        assertThat(answer.text()).contains(says);
    }

    @Test
    void whatACameraWroteWrongIsFlaggedAndNeverOurFault() {
        var jpeg = PictureBytes.jpeg(640, 480, seed());
        assertThat(flagsOf(jpeg)).containsExactly("NO_POSITION", "NO_TIME");
        assertThat(flagsOf(DemoExif.into(PictureBytes.jpeg(640, 480, seed()), "basura que no es TIFF".getBytes())))
                .containsExactly("NO_POSITION", "NO_TIME", "BROKEN_METADATA");
        assertThat(flagsOf(PictureBytes.photo(seed(), "2099:01:01 00:00:00", null, 0, 0)))
                .containsExactly("IN_THE_FUTURE", "ABSURD_POSITION");
        assertThat(flagsOf(PictureBytes.photo(seed(), "2026:10:20 18:00:00", null, 95, 190)))
                .containsExactly("IN_THE_FUTURE", "ABSURD_POSITION");
        var large = PictureBytes.bomb(7_000 + ThreadLocalRandom.current().nextInt(2_000), 7_000);
        assertThat(flagsOf(large)).as("too large to be drawn, and kept").containsExactly("NO_POSITION", "NO_TIME", "NOT_DRAWN");
    }

    @Test
    void onlyThoseWhoAnswerForTheCommitteeAttachAndNobodyReadsAnotherRegion() {
        var system = Registered.served(0);
        var photos = photos(system);
        var field = Api.as("terreno");
        var body = Map.of("sha256", bring(field, photo()));
        var at = one(photos);
        assertThat(coordinator.put(one(photos), body).is(422).pointers()).as("brought by somebody else").containsExactly("/sha256");
        Api.as("terreno2").put(at, Map.of("sha256", bring(Api.as("terreno2"), photo()))).is(403);
        Api.as("capacitacion").put(at, body).is(403);
        Api.as("gore.biobio").put(at, body).is(403);
        Api.as("auditoria").put(at, body).is(403);
        Api.nobody().put(at, body).is(401);
        field.put(at, body).is(201);
        field.put(one(photos(Registered.alone())), body).is(403);
        field.put(at.replaceFirst("assets/[^/]+", "assets/" + UUID.randomUUID()), body).is(404);
        field.put(one(photos).replaceFirst("water-systems/[^/]+", Registered.alone().substring(1)), body).is(404);
        for (var address : List.of(photos, at, "/photos/" + Registered.id(at), "/photos/" + Registered.id(at) + "/thumbnail",
                "/photos/" + Registered.id(at) + "/large")) {
            Api.as("gore.maule").get(address).is(404);
            Api.as("admin").get(address).is(403);
            Api.nobody().get(address).is(401);
            Api.as("terreno2").get(address).is(200);
        }
        coordinator.get("/photos/" + UUID.randomUUID()).is(404);
        coordinator.get("/photos/" + body.get("sha256")).is(404);
        coordinator.get(photos + "?colour=red").is(400);
    }

    @Test
    void whatIsSaidOfAPhotoIsHeldAgainstSense() {
        var photos = photos(Registered.alone());
        var sha256 = bring(coordinator, photo());
        for (var wrong : Map.of("/takenAt", "2027-01-01T00:00:00Z", "/authorId", UUID.randomUUID().toString(), "/questionId", "A1",
                "/assetId", UUID.randomUUID().toString(), "/caption", "x".repeat(301)).entrySet()) {
            var answer = coordinator.put(one(photos), Map.of("sha256", sha256, wrong.getKey().substring(1), wrong.getValue())).is(422);
            assertThat(answer.pointers()).containsExactly(wrong.getKey());
        }
        coordinator.put(one(photos), Map.of("sha256", sha256, "takenAt", "+999999999-12-31T23:59:59Z")).is(422);
        coordinator.put(one(photos), Map.of("sha256", "../../etc/passwd")).is(422);
        assertThat(coordinator.get(photos).is(200).json().get("items")).isEmpty();
    }

}
