package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Folding takes no line away that it did not add up, whatever is written beside it. */
@InContainer
class TallyFoldingIT {

    private final String place = UUID.randomUUID().toString();

    @Resource(lookup = "java:app/jdbc/vertiente")
    private DataSource dataSource;

    @Inject
    private TallyFolding folding;

    private void append(Connection connection, String state, int many) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO state_tally (list, place, state, many) VALUES ('TEST', ?, ?, ?)")) {
            insert.setString(1, place);
            insert.setString(2, state);
            insert.setInt(3, many);
            insert.executeUpdate();
        }
    }

    private long asked(String what) throws SQLException {
        try (var connection = dataSource.getConnection();
                var ask = connection.prepareStatement("SELECT COALESCE(" + what + ", 0) FROM state_tally WHERE place = ?")) {
            ask.setString(1, place);
            var rows = ask.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Until it is done, also when the server does so at the same moment. */
    private void fold() throws SQLException, InterruptedException {
        for (int i = 0; i < 100 && asked("COUNT(*)") > 2 * TallyFolding.FEW; i++) {
            folding.foldSome(TallyFolding.Tally.STATES);
            Thread.sleep(50);
        }
        assertThat(asked("COUNT(*)")).isLessThanOrEqualTo(2 * TallyFolding.FEW);
    }

    /** Four people append lines of two kinds in each transaction, in both orders; nobody is refused. */
    @Test
    void changesNoSumWhileOthersWrite() throws Exception {
        var writers = Executors.newFixedThreadPool(4);
        var written = new ArrayList<Future<?>>();
        for (int writer = 0; writer < 4; writer++) {
            int own = writer;
            written.add(writers.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    try (var connection = dataSource.getConnection()) {
                        connection.setAutoCommit(false);
                        append(connection, own % 2 == 0 ? "S" : "T", 3);
                        append(connection, own % 2 == 0 ? "T" : "S", -1);
                        connection.commit();
                        connection.setAutoCommit(true);
                    }
                }
                return null;
            }));
        }
        writers.shutdown();
        while (!writers.awaitTermination(5, TimeUnit.MILLISECONDS)) {
            folding.foldSome(TallyFolding.Tally.STATES);
        }
        for (var each : written) {
            each.get();
        }
        assertThat(asked("SUM(many)")).isEqualTo(4 * 100 * 2);
        fold();
        assertThat(asked("SUM(many)")).isEqualTo(4 * 100 * 2);
        assertThat(asked("SUM(IF(state = 'S', many, 0))")).isEqualTo(4 * 100);
    }

    /** A line of a transaction that goes on is neither waited for nor lost. */
    @Test
    void passesOverWhatIsNotYetSaid() throws Exception {
        var said = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        var open = other.submit(() -> {
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                append(connection, "S", 1000);
                said.countDown();
                end.await();
                connection.commit();
                connection.setAutoCommit(true);
            }
            return null;
        });
        said.await();
        for (int i = 0; i < 40; i++) {
            try (var connection = dataSource.getConnection()) {
                append(connection, "S", 1);
            }
        }
        fold();
        assertThat(asked("SUM(many)")).isEqualTo(40);
        end.countDown();
        open.get();
        other.shutdown();
        assertThat(asked("SUM(many)")).isEqualTo(1040);
    }
}
