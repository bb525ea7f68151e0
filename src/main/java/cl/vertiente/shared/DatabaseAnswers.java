package cl.vertiente.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the application is deployed and the database answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        try (var connection = dataSource.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(2)).build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.named("database").down().withData("reason", unreachable.getClass().getSimpleName()).build();
        }
    }
}
