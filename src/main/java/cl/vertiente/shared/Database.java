package cl.vertiente.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * The one data source, and the schema brought up to date before anything reads it. Migrations may run with an
 * account of their own ({@code VERTIENTE_DB_MIGRATION_USER}), so that the application's account needs no DDL and
 * cannot drop the triggers that guard append-only tables. A failing migration fails the deployment.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "cl.vertiente.shared.OneDatabase",
        url = "${ENV=VERTIENTE_DB_URL}",
        user = "${ENV=VERTIENTE_DB_USER}",
        password = "${ENV=VERTIENTE_DB_PASSWORD}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            // Two round trips less for each transaction; a database that was started anew takes longer than this.
            "fish.payara.validate-atmost-once-period-in-seconds=2"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    public static final String JNDI = "java:app/jdbc/vertiente";

    @Resource(lookup = JNDI)
    private DataSource dataSource;

    @jakarta.inject.Inject
    @ConfigProperty(name = "vertiente.db.url")
    private Optional<String> url;

    @jakarta.inject.Inject
    @ConfigProperty(name = "vertiente.db.migration.user")
    private Optional<String> migrationUser;

    @jakarta.inject.Inject
    @ConfigProperty(name = "vertiente.db.migration.password")
    private Optional<String> migrationPassword;

    @PostConstruct
    void migrate() {
        var configuration = Flyway.configure(Database.class.getClassLoader())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true);
        if (migrationUser.isPresent() && url.isPresent()) {
            configuration.dataSource(url.get(), migrationUser.get(), migrationPassword.orElse(""));
        } else {
            configuration.dataSource(dataSource);
        }
        configuration.load().migrate();
    }
}
