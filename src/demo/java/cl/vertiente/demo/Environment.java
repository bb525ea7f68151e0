package cl.vertiente.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of {@code payara/env.example} as the demonstration and the tests give them. */
public final class Environment {

    private Environment() { }

    public static Map<String, String> of(EmbeddedMariaDb database, Path data, int port, String password) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("VERTIENTE_HTTP_PORT", Integer.toString(port));
        environment.put("VERTIENTE_PUBLIC_URL", "http://localhost:" + port);
        environment.put("VERTIENTE_DB_URL", database.url());
        environment.put("VERTIENTE_DB_USER", database.application().user());
        environment.put("VERTIENTE_DB_PASSWORD", database.application().password());
        environment.put("VERTIENTE_DB_MIGRATION_USER", database.migration().user());
        environment.put("VERTIENTE_DB_MIGRATION_PASSWORD", database.migration().password());
        environment.put("VERTIENTE_DATA_DIR", data.toString());
        environment.put("VERTIENTE_DEMO_PASSWORD", password);
        environment.put("VERTIENTE_ILLUSTRATIVE", "true");
        return environment;
    }
}
