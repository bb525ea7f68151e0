package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for the files in {@code reports/}, and the proof that the server needs no compiler. */
class ReportSourcesTest {

    private static final Path SOURCES = Path.of("reports");
    private final ReportTexts texts = new ReportTexts();

    @Test
    void everyTextOfAReportHasAKey() throws Exception {
        for (Path source : sources(".jrxml")) {
            String xml = Files.readString(source);
            assertThat(xml).as(source.toString()).contains("whenResourceMissingType=\"Error\"").doesNotContain("kind=\"staticText\"");
            Matcher key = Pattern.compile("\\$R\\{([^}]+)}").matcher(xml);
            while (key.find()) {
                assertThat(texts.of(key.group(1))).as(key.group(1)).isNotBlank();
            }
        }
    }

    @Test
    void fontsAndColoursStandInTheStyleTemplate() throws Exception {
        for (Path source : sources(".jrxml")) {
            String xml = Files.readString(source).replaceAll("<conditionalStyle [^>]*>", "");
            assertThat(xml).as(source.toString()).doesNotContain("fontName=", "fontSize=", "forecolor=", "backcolor=", "lineColor=");
        }
    }

    @Test
    void everySourceIsCompiledForAServerWithoutCompiler() throws Exception {
        ReportLibrary library = new ReportLibrary();
        for (Path source : sources(".jrxml")) {
            String key = SOURCES.relativize(source).toString().replace(".jrxml", "").replace(File.separatorChar, '/');
            assertThat(library.report(key).getCompilerClass()).as(key).startsWith("net.sf.jasperreports.engine.");
        }
        assertThat(library.style("vertiente").getStyles()).isNotEmpty();
    }

    @Test
    void printsWhereThereIsNoJdt() throws Exception {
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader server = new URLClassLoader(classpathWithoutCompiler(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(server);
            assertThatThrownBy(() -> server.loadClass("net.sf.jasperreports.jdt.JRJdtCompiler")).isInstanceOf(ClassNotFoundException.class);
            String here = "cl.vertiente.accountability.printing.";
            Object printer = server.loadClass(here + "RendicionMensual").getConstructor().newInstance();
            Class<?> fixture = server.loadClass(here + "RendicionReportFixture");
            Method print = printer.getClass()
                    .getMethod("pdf", server.loadClass(here + "RendicionReport"), server.loadClass(here + "Issue"));
            Object pdf = print.invoke(printer, call(fixture, "biobio"), call(fixture, "issue"));
            assertThat(pdf.getClass().getMethod("pages").invoke(pdf)).isEqualTo(3);
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
    }

    @Test
    void aMissingTextOrReportIsAnError() {
        assertThatThrownBy(() -> texts.of("no.such.key")).isInstanceOf(PrintingFailed.class).hasMessageContaining("no.such.key");
        assertThatThrownBy(() -> texts.code("component", "CATERING")).isInstanceOf(PrintingFailed.class);
        assertThatThrownBy(() -> new ReportLibrary().report("ledger/none")).isInstanceOf(PrintingFailed.class);
    }

    private static Object call(Class<?> fixture, String name) throws ReflectiveOperationException {
        Method method = fixture.getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(null);
    }

    private static URL[] classpathWithoutCompiler() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            if (!entry.contains("jasperreports-jdt") && !entry.contains("/ecj")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
