package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The documents that are pictures: each is read once, when it is first attached to something, and shown in two sizes. */
@ApplicationScoped
public class Pictures {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private DerivedPictures derived;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "vertiente.photo.max-pixels", defaultValue = "200000000")
    private long mostPixels;

    /** Reads a document as a picture, unless it was read before; what is none is refused at the field that named it. */
    public Picture read(Document document, String pointer) {
        var known = entities.find(Picture.class, document.sha256());
        if (known != null) {
            return known;
        }
        try {
            var original = files.path(document.sha256());
            var header = PictureGate.pass(original, document.kind(), mostPixels, pointer);
            var exif = ExifBlock.read(header.exif());
            var shown = derived.make(document.sha256(), original, header, exif.orientation());
            var picture = new Picture(document.sha256(), header, exif, shown.orElse(null), clock.instant());
            entities.persist(picture);
            entities.flush();
            return picture;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** By hash. */
    public Map<String, Picture> of(Collection<String> sha256s) {
        return sha256s.isEmpty() ? Map.of() : entities.createQuery("select p from Picture p where p.sha256 in :hashes", Picture.class)
                .setParameter("hashes", sha256s).getResultStream().collect(Collectors.toMap(Picture::sha256, Function.identity()));
    }

    /** Whether it was read as a picture and can be shown. */
    public boolean isDrawn(String sha256) {
        var picture = entities.find(Picture.class, sha256);
        return picture != null && picture.shown() != null;
    }

    /**
     * The file of a picture as it is shown, made again when it was lost.
     *
     * @throws NotFound when it cannot be drawn
     */
    public Path file(String sha256, PictureSize size) {
        var picture = entities.find(Picture.class, sha256);
        if (picture == null || picture.shown() == null) {
            throw new NotFound("evidence.picture.not-drawn", "");
        }
        var place = derived.place(sha256, size);
        try {
            if (!Files.exists(place)) {
                var original = files.path(sha256);
                var kind = documents.find(sha256).orElseThrow().kind();
                derived.make(sha256, original, PictureGate.pass(original, kind, mostPixels, ""), picture.exif().orientation());
            }
            return place;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
