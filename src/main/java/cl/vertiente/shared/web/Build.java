package cl.vertiente.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was built and how it runs: version, address of the assets, and whether the data are illustrative. */
@Named("build")
@ApplicationScoped
public class Build {

    @Inject
    @ConfigProperty(name = "vertiente.illustrative", defaultValue = "false")
    private boolean illustrative;

    private final Properties properties = new Properties();

    @PostConstruct
    void read() {
        try (var file = Build.class.getResourceAsStream("/META-INF/build.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getVersion() {
        return properties.getProperty("version");
    }

    public String getAssets() {
        return "/assets/" + properties.getProperty("stamp");
    }

    public String getBootstrap() {
        return "/webjars/bootstrap/" + properties.getProperty("bootstrap") + "/css/bootstrap.min.css";
    }

    /** Demonstration data: every page, PDF and sheet says DATO ILUSTRATIVO. */
    public boolean isIllustrative() {
        return illustrative;
    }
}
