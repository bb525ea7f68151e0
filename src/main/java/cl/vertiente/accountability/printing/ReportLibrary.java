package cl.vertiente.accountability.printing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Reports and styles as the build compiled them, read once each from {@code /reports} of the archive. Thread-safe. */
final class ReportLibrary {

    private final Map<String, Object> loaded = new ConcurrentHashMap<>();

    /** @throws PrintingFailed when the build holds no such report */
    JasperReport report(String key) {
        return (JasperReport) load("/reports/" + key + ".jasper");
    }

    /** @throws PrintingFailed when the build holds no such style */
    JRTemplate style(String key) {
        return (JRTemplate) load("/reports/style/" + key + ".template");
    }

    private Object load(String name) {
        return loaded.computeIfAbsent(name, ReportLibrary::read);
    }

    private static Object read(String name) {
        try (InputStream stream = ReportLibrary.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new PrintingFailed("Missing in the archive: " + name);
            }
            return JRLoader.loadObject(new BufferedInputStream(stream));
        } catch (IOException | JRException e) {
            throw new PrintingFailed(name, e);
        }
    }
}
