package cl.vertiente.accountability.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.accountability.printing.PrintedPdf;
import cl.vertiente.accountability.printing.PrintedReport;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Of a batch of which one cannot be printed nothing is issued and no file is left, and it says which one; the next time all are right. */
@InContainer
class HalfPrintedIT {

    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");

    @Resource(lookup = "java:app/jdbc/vertiente")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Issuance issuance;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "vertiente.data.dir")
    private String dataDir;

    /** One row: whom it is of. */
    private record Row(String title, Instant cutAt, Instant issuedAt) implements PrintedReport {

        @Override
        public PrintedReport timeless() {
            return new Row(title, null, null);
        }
    }

    /** A sheet that cannot be printed as long as the machine is broken. */
    private record Sheet(UUID agreementId, UUID objectId, String title, boolean delicate, AtomicBoolean broken) implements Printout {

        @Override
        public String key() {
            return "certificado";
        }

        @Override
        public PrintedReport report() {
            return new Row(title, NOW, NOW);
        }

        @Override
        public PrintedPdf pdf(Issue issue) {
            if (delicate && broken.get()) {
                throw new IllegalStateException("no such glyph");
            }
            return new PrintedPdf(bytes("%PDF " + title), 1);
        }

        @Override
        public void xlsx(Issue issue, OutputStream out) throws IOException {
            out.write(bytes("PK " + title));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String asked(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<Issuance.Issued> issue(List<Sheet> sheets) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            var issued = issuance.issueAll(sheets, true);
            transaction.commit();
            done = true;
            return issued;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }

    private long waiting() throws IOException {
        try (var inbox = Files.list(Files.createDirectories(Path.of(dataDir, "inbox")))) {
            return inbox.count();
        }
    }

    @Test
    void isNotIssuedAtAllAndSaysWhichOneItWas() throws Exception {
        caller.actAs(new Caller(UUID.fromString(asked("SELECT id FROM person LIMIT 1")), "Prueba", "", Set.of(Role.COORDINATOR), Set.of()));
        var agreement = UUID.fromString(asked("SELECT id FROM agreement LIMIT 1"));
        var broken = new AtomicBoolean(true);
        var name = "Hoja " + UUID.randomUUID() + " N° ";
        var sheets = IntStream.range(0, 7).mapToObj(i -> new Sheet(agreement, UUID.randomUUID(), name + i, i == 4, broken)).toList();
        var issuedBefore = asked("SELECT COUNT(*) FROM issued_report");
        var documentsBefore = asked("SELECT COUNT(*) FROM document");
        var waitingBefore = waiting();
        assertThatThrownBy(() -> issue(sheets)).isInstanceOfSatisfying(CannotPrint.class,
                why -> assertThat(why.title()).isEqualTo(name + 4)).hasRootCauseMessage("no such glyph");
        assertThat(waiting()).as("files in the inbox").isEqualTo(waitingBefore);
        assertThat(asked("SELECT COUNT(*) FROM issued_report")).isEqualTo(issuedBefore);
        assertThat(asked("SELECT COUNT(*) FROM document")).isEqualTo(documentsBefore);

        broken.set(false);
        var issued = issue(sheets);
        assertThat(issued).hasSize(7);
        for (int i = 0; i < 7; i++) {
            var report = issued.get(i).report();
            assertThat(issued.get(i).created()).isTrue();
            assertThat(report.title()).isEqualTo(name + i);
            assertThat(report.objectId()).isEqualTo(sheets.get(i).objectId());
            assertThat(files.path(report.pdfSha256())).hasBinaryContent(bytes("%PDF " + name + i));
            assertThat(files.path(report.xlsxSha256())).hasBinaryContent(bytes("PK " + name + i));
        }
        assertThat(issue(sheets)).as("the same once more").allMatch(again -> !again.created());
        assertThat(waiting()).isEqualTo(waitingBefore);
    }
}
