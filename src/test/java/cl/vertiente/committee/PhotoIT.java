package cl.vertiente.committee;

import static cl.vertiente.committee.Photographed.bring;
import static cl.vertiente.committee.Photographed.flags;
import static cl.vertiente.committee.Photographed.one;
import static cl.vertiente.committee.Photographed.photo;
import static cl.vertiente.committee.Photographed.photos;
import static cl.vertiente.committee.Photographed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.world.DemoExif;
import cl.vertiente.shared.Sha256;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of an installation as they come from the field. */
@ServerTest
class PhotoIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void aPhotoIsAttachedOnceAndReadAsItCameAndSmall() throws IOException {
        var system = Registered.served(0);
        var photos = photos(system);
        var bytes = new DemoExif("2026:10:19 11:32:05", "-03:00", new java.math.BigDecimal("-37.1"), new java.math.BigDecimal("-72.55"), 6,
                "Prueba", "Uno").into(PictureBytes.jpeg(2_000, 1_500, seed()));
        var field = Api.as("terreno");
        var body = Map.of("sha256", bring(field, bytes), "caption", "Estanque desde el norte", "takenAt", "2026-10-19T11:35:00-03:00");
        var at = one(photos);
        var first = field.put(at, body).is(201);
        var shown = first.json();
        assertThat(shown.at("/camera/takenAt").asText()).isEqualTo("2026-10-19T14:32:05Z");
        assertThat(shown.at("/camera/time").asText()).isEqualTo("WITH_OFFSET");
        assertThat(shown.at("/camera/model").asText()).isEqualTo("Prueba Uno");
        assertThat(shown.get("saidTakenAt").asText()).isEqualTo("2026-10-19T14:35:00Z");
        assertThat(shown.at("/author/name").asText()).isEqualTo(shown.at("/attachedBy/name").asText()).isNotEmpty();
        assertThat(shown.at("/thumbnail/width").asInt()).as("it stands upright").isEqualTo(360);
        assertThat(shown.at("/thumbnail/height").asInt()).isEqualTo(480);
        var again = field.put(at, body).is(200);
        assertThat(again.text()).isEqualTo(first.text());
        field.put(at, Map.of("sha256", body.get("sha256"), "caption", "Otra")).is(409);
        field.put(one(photos(Registered.served(0))).replaceAll("[^/]+$", Registered.id(at)), body).is(409);
        assertThat(coordinator.get(photos).is(200).json().get("items")).hasSize(1);
        assertThat(coordinator.get(at).is(200).header("ETag")).isEqualTo(first.header("ETag"));

        var file = "/photos/" + Registered.id(at);
        var original = Api.as("gore.biobio").get(file).is(200);
        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(original.header("Content-Type")).isEqualTo("image/jpeg");
        var small = Api.as("gore.biobio").get(file + "/thumbnail").is(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getHeight()).isEqualTo(480);
        assertThat(new String(small.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("Prueba");
        var large = coordinator.get(file + "/large").is(200).bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(large)).getHeight()).isEqualTo(1_600);

        // What was drawn is drawn again when its folder is lost.
        var sha256 = body.get("sha256");
        Files.delete(Server.running().dataDir().resolve("derived/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256
                + "-1600.jpg"));
        assertThat(coordinator.get(file + "/large").is(200).bytes()).isEqualTo(large);
    }

    @Test
    void theSamePhotoFromSixteenConnectionsIsThereOnce() throws Exception {
        var photos = photos(Registered.alone());
        var bytes = photo();
        var hashes = AtOnce.call(16, () -> bring(coordinator, bytes));
        assertThat(hashes).containsOnly(Sha256.of(bytes));
        var at = one(photos);
        var body = Map.of("sha256", hashes.get(0), "caption", "La misma");
        var answers = AtOnce.call(16, () -> coordinator.put(at, body));
        var statuses = answers.stream().collect(Collectors.groupingBy(Api.Answer::status, Collectors.counting()));
        assertThat(statuses).isEqualTo(Map.of(201, 1L, 200, 15L));
        assertThat(answers.stream().map(Api.Answer::text).distinct()).hasSize(1);
        assertThat(coordinator.get(photos).is(200).json().get("items")).hasSize(1);
        var trail = Api.as("auditoria").get("/audit?record=" + Registered.id(at)).is(200).json().get("items");
        assertThat(trail).as("one line for one photo").hasSize(1);
    }

    @Test
    void aPhotoCutHalfWayLeavesNothingAndArrivesWholeTheNextTime() throws Exception {
        var photos = photos(Registered.alone());
        var bytes = PictureBytes.jpeg(3_000, 2_000, seed());
        var token = Api.nobody().post("/tokens", Map.of("email", "coordinacion@demo.example", "password", Server.running().password()))
                .is(201).json().get("token").asText();
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"foto.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
        for (int i = 0; i < 8; i++) {
            try (var socket = new Socket(Server.running().url().getHost(), Server.running().url().getPort())) {
                socket.setSoLinger(i % 2 == 0, 0);
                var out = socket.getOutputStream();
                out.write(("POST /api/v1/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + (part.length() + bytes.length + 9)
                        + "\r\n\r\n" + part).getBytes(StandardCharsets.US_ASCII));
                out.write(PictureBytes.half(bytes));
                out.flush();
            }
        }
        var at = one(photos);
        var body = Map.of("sha256", Sha256.of(bytes));
        assertThat(coordinator.put(at, body).is(422).pointers()).containsExactly("/sha256");
        coordinator.put(at, Map.of("sha256", Sha256.of(PictureBytes.half(bytes)))).is(422);
        assertThat(bring(coordinator, bytes)).isEqualTo(body.get("sha256"));
        coordinator.put(at, body).is(201);
        assertThat(coordinator.get("/photos/" + Registered.id(at)).is(200).bytes()).isEqualTo(bytes);
        try (var left = Files.list(Server.running().dataDir().resolve("inbox"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPhotoTakenFarFromItsSystemIsFlagged() {
        var system = Registered.served(0);
        var at = coordinator.get(system).is(200).json();
        double latitude = at.get("lat").asDouble();
        double longitude = at.get("lon").asDouble();
        var near = PictureBytes.photo(seed(), "2026:10:19 11:32:05", "-03:00", latitude + 0.017, longitude);
        var far = PictureBytes.photo(seed(), "2026:10:19 11:32:05", "-03:00", latitude + 0.019, longitude);
        var photos = photos(system);
        var kept = coordinator.put(one(photos), Map.of("sha256", bring(coordinator, near))).is(201).json();
        assertThat(kept.get("metresFromSystem").asLong()).isBetween(1_880L, 1_900L);
        assertThat(flags(kept)).isEmpty();
        assertThat(flags(coordinator.put(one(photos), Map.of("sha256", bring(coordinator, far))).is(201).json()))
                .containsExactly("FAR_FROM_SYSTEM");
    }

    @Test
    void theSamePictureElsewhereIsFlaggedUntilOneIsWithdrawn() {
        var bytes = photo();
        var first = one(photos(Registered.alone()));
        var second = one(photos(Registered.alone()));
        var body = Map.of("sha256", bring(coordinator, bytes));
        assertThat(flags(coordinator.put(first, body).is(201).json())).isEmpty();
        var other = coordinator.put(second, body).is(201);
        assertThat(flags(other.json())).containsExactly("SAME_AS_ANOTHER");
        assertThat(flags(coordinator.get(first).is(200).json())).containsExactly("SAME_AS_ANOTHER");
        coordinator.post(second + "/withdraw", Map.of("reason", "Era de otro estanque"), "If-Match", other.header("ETag")).is(200);
        assertThat(flags(coordinator.get(first).is(200).json())).isEmpty();
    }

    @Test
    void aPhotoIsWithdrawnWithItsReasonAndItsBytesStay() {
        var photos = photos(Registered.served(0));
        var field = Api.as("terreno");
        var bytes = photo();
        var at = one(photos);
        var kept = field.put(at, Map.of("sha256", bring(field, bytes), "caption", "Borrosa")).is(201);
        var withdraw = at + "/withdraw";
        field.post(withdraw, Map.of("reason", "Borrosa")).is(428);
        field.post(withdraw, Map.of("reason", "Borrosa"), "If-Match", "\"otra\"").is(412);
        assertThat(field.post(withdraw, Map.of("reason", " "), "If-Match", "*").is(422).pointers()).containsExactly("/reason");
        Api.as("terreno2").post(withdraw, Map.of("reason", "No"), "If-Match", kept.header("ETag")).is(403);
        Api.as("gore.biobio").post(withdraw, Map.of("reason", "No"), "If-Match", kept.header("ETag")).is(403);
        var gone = field.post(withdraw, Map.of("reason", "Borrosa"), "If-Match", kept.header("ETag")).is(200).json();
        assertThat(gone.at("/withdrawn/reason").asText()).isEqualTo("Borrosa");
        field.post(withdraw, Map.of("reason", "Borrosa"), "If-Match", "*").is(409);
        assertThat(field.get(photos + "?withdrawn=true").is(200).json().get("items")).isEmpty();
        field.get("/photos/" + Registered.id(at)).is(404);
        Api.as("gore.biobio").get("/photos/" + Registered.id(at) + "/thumbnail").is(404);
        assertThat(coordinator.get(photos).is(200).json().get("items")).isEmpty();
        assertThat(coordinator.get(photos + "?withdrawn=true").is(200).json().get("items")).hasSize(1);
        assertThat(coordinator.get("/photos/" + Registered.id(at)).is(200).bytes()).isEqualTo(bytes);
    }

    @Test
    void aCaptionThatNamesSomebodyIsFoundAndErasedOnceItsPhotoIsWithdrawn() {
        var name = "Hortensia " + UUID.randomUUID().toString().substring(0, 8);
        var at = one(photos(Registered.alone()));
        var kept = coordinator.put(at, Map.of("sha256", bring(coordinator, photo()), "caption", "Con " + name)).is(201);
        var admin = Api.as("admin");
        var found = admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("what").asText()).isEqualTo("Leyenda de una foto");
        var forget = "/personal-data/PHOTO_CAPTION/" + Registered.id(at) + "/forget";
        admin.post(forget, Map.of("reason", "Lo pidió")).is(409);
        coordinator.post(at + "/withdraw", Map.of("reason", "Nombra a una persona"), "If-Match", kept.header("ETag")).is(200);
        admin.post(forget, Map.of("reason", "Lo pidió")).is(204);
        assertThat(coordinator.get(at).is(200).text()).doesNotContain(name);
        assertThat(admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records")).isEmpty();
        var trail = Api.as("auditoria").get("/audit?record=" + Registered.id(at)).is(200).json().get("items");
        assertThat(trail).as("who did what stays").isNotEmpty();
        trail.forEach(line -> assertThat(Api.as("auditoria").get("/audit/" + line.get("id").asText()).is(200).text()).doesNotContain(name));
    }

}
