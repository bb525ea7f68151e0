package cl.vertiente.demo.world;

import cl.vertiente.shared.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import javax.sql.DataSource;

/** Loads each demonstration set that this database does not hold yet. Lies outside the product's archive. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoWorld {

    private static final Logger LOG = System.getLogger(DemoWorld.class.getName());

    @Inject
    @Any
    private Instance<DemoSet> sets;

    @Inject
    private RequestContextController requests;

    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @PostConstruct
    void load() {
        sets.stream().sorted(Comparator.comparingInt(set -> set.head().order())).forEach(this::loadOnce);
    }

    private void loadOnce(DemoSet set) {
        if (isLoaded(set)) {
            return;
        }
        var start = System.nanoTime();
        var now = DemoClock.get().shown();
        requests.activate();
        try {
            set.load();
        } finally {
            requests.deactivate();
            DemoClock.get().show(now);
        }
        remember(set);
        var millis = (System.nanoTime() - start) / 1_000_000;
        LOG.log(Level.INFO, "demonstration set {0} {1} loaded in {2} ms", set.head().name(), set.head().version(), millis);
    }

    private boolean isLoaded(DemoSet set) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT 1 FROM loaded_set WHERE name = ? AND version = ?")) {
            query.setString(1, set.head().name());
            query.setInt(2, set.head().version());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read which sets are loaded", failure);
        }
    }

    private void remember(DemoSet set) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO loaded_set (name, version, loaded_at) VALUES (?, ?, ?)")) {
            insert.setString(1, set.head().name());
            insert.setInt(2, set.head().version());
            insert.setTimestamp(3, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot remember that " + set.head().name() + " is loaded", failure);
        }
    }
}
