package cl.vertiente.evidence.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The small pictures that are shown for the large ones. They are made from the documents and can be made again at any time: they prove
 * nothing, lie in a folder of their own and need no backup.
 */
@ApplicationScoped
public class DerivedPictures {

    /** How many are drawn at the same time, each within some seventy megabytes. */
    private static final int AT_ONCE = 2;

    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    @Inject
    @ConfigProperty(name = "vertiente.data.dir")
    private String dataDir;

    /** @return the size of the thumbnail; empty when the picture cannot be drawn */
    Optional<Picture.Shown> make(String sha256, Path original, PictureHeader header, int orientation) throws IOException {
        drawing.acquireUninterruptibly();
        try {
            var large = PictureDrawing.draw(original, header, orientation);
            if (large.isEmpty()) {
                return Optional.empty();
            }
            var small = PictureDrawing.scaled(large.get(), PictureSize.THUMBNAIL.longEdge());
            keep(large.get(), place(sha256, PictureSize.LARGE));
            keep(small, place(sha256, PictureSize.THUMBNAIL));
            return Optional.of(new Picture.Shown(small.getWidth(), small.getHeight()));
        } finally {
            drawing.release();
        }
    }

    private static void keep(BufferedImage picture, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var aside = Files.createTempFile(place.getParent(), "drawn-", ".part");
        try {
            Files.write(aside, PictureDrawing.jpeg(picture));
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    Path place(String sha256, PictureSize size) {
        return Path.of(dataDir, "derived", sha256.substring(0, 2), sha256.substring(2, 4), sha256 + "-" + size.longEdge() + ".jpg");
    }
}
