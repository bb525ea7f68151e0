package cl.vertiente.accountability.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.FichaReport.Shot;
import cl.vertiente.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Photos are drawn by the thread that prints, which knows nothing of the caller's entity manager. */
@InContainer
class PhotosDrawnAsideIT {

    @Resource(lookup = "java:app/jdbc/vertiente")
    private DataSource dataSource;

    @Inject
    private PrintedPhotos photos;

    private String drawn() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT sha256 FROM document_picture WHERE shown_width > 0 LIMIT 1")) {
            assertThat(rows.next()).as("a photo of the demonstration").isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void byAPlainThread() throws Exception {
        var known = drawn();
        var unknown = "0".repeat(64);
        var pictures = photos.pictures(Stream.of(new Shot(known, "Pozo", ""), new Shot(unknown, "Nada", ""), new Shot(known, "Pozo", "")));
        var printed = CompletableFuture.supplyAsync(() -> pictures.apply(known), work -> new Thread(work, "press").start()).join();
        assertThat(printed).startsWith(0xFF, 0xD8);
        assertThat(pictures.apply(unknown)).isNull();
    }
}
