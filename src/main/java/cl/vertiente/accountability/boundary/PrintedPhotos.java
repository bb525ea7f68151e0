package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.FichaReport;
import cl.vertiente.evidence.photo.PhotoView;
import cl.vertiente.evidence.picture.PictureSize;
import cl.vertiente.evidence.picture.Pictures;
import cl.vertiente.evidence.picture.ReadablePicture;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Photos as the sheets print them: small, with what they show, by whom and when. */
@ApplicationScoped
public class PrintedPhotos {

    @Inject
    private Pictures pictures;

    @Inject
    private Messages messages;

    FichaReport.Shot shot(PhotoView photo) {
        var taken = photo.camera().takenAt() != null ? photo.camera().takenAt() : photo.saidTakenAt();
        var when = taken == null ? messages.get("accountability.ficha.photo.untimed") : Show.instant(taken);
        return new FichaReport.Shot(photo.sha256(), caption(photo),
                messages.get("accountability.ficha.photo.about", photo.author().name(), when));
    }

    private String caption(PhotoView photo) {
        if (photo.sourceOf() == null) {
            return photo.caption() == null ? messages.get("accountability.ficha.photo.plain") : photo.caption();
        }
        var source = messages.get("evidence.photo.source-of", photo.sourceOf());
        return photo.caption() == null ? source : source + ". " + photo.caption();
    }

    /**
     * The JPEG of a photo by its hash; null when it cannot be drawn. Where they lie is asked of the database now: whoever prints, which is
     * another thread, only reads the files.
     */
    Function<String, byte[]> pictures(Stream<FichaReport.Shot> shots) {
        return read(shots.map(FichaReport.Shot::sha256), PictureSize.THUMBNAIL, PrintedPhotos::bytes);
    }

    /** The same, large enough for four of them to fill a page, by their hashes. */
    Function<String, byte[]> readable(Stream<String> sha256s) {
        return read(sha256s, PictureSize.LARGE, ReadablePicture::of);
    }

    private Function<String, byte[]> read(Stream<String> sha256s, PictureSize size, Function<Path, byte[]> bytes) {
        var places = new HashMap<String, Path>();
        sha256s.distinct().filter(pictures::isDrawn).forEach(sha256 -> places.put(sha256, pictures.file(sha256, size)));
        return sha256 -> places.containsKey(sha256) ? bytes.apply(places.get(sha256)) : null;
    }

    private static byte[] bytes(Path place) {
        try {
            return Files.readAllBytes(place);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
