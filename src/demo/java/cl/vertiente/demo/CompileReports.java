package cl.vertiente.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import net.sf.jasperreports.jdt.JRJdtCompiler;

/**
 * Turns {@code reports/**.jrxml} into {@code .jasper} and style templates {@code .jrtx} into {@code .template} during the build, so that
 * the server neither parses report XML nor compiles Java. Only what is newer than its result is made again; a style is not compiled into
 * the reports, so a change of style makes only the style again.
 *
 * <p>Arguments: folder of the sources, folder of the results. Any fault ends the build with the name of the file.</p>
 */
public final class CompileReports {

    private static final JasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();

    private CompileReports() { }

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path results = Path.of(arguments[1]);
        for (Path source : filesIn(sources)) {
            String name = sources.relativize(source).toString();
            if (name.endsWith(".jrxml")) {
                make(source, results.resolve(name.replaceAll("jrxml$", "jasper")));
            } else if (name.endsWith(".jrtx")) {
                make(source, results.resolve(name.replaceAll("jrtx$", "template")));
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void make(Path source, Path result) throws IOException {
        if (Files.exists(result) && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(source)) > 0) {
            return;
        }
        Files.createDirectories(result.getParent());
        try (InputStream xml = Files.newInputStream(source)) {
            JRSaver.saveObject(read(source, xml), result.toFile());
        } catch (JRException e) {
            Files.deleteIfExists(result);
            throw new UncheckedIOException(new IOException(source + ": " + e.getMessage(), e));
        }
    }

    private static Object read(Path source, InputStream xml) throws JRException {
        if (source.toString().endsWith(".jrtx")) {
            return JRXmlTemplateLoader.load(xml);
        }
        JasperDesign design = JRXmlLoader.load(CONTEXT, xml);
        name(design);
        return new BuildCompiler().compileReport(design);
    }

    /** Identifiers by place instead of random ones, so that the same source gives the same file. */
    private static void name(JasperDesign design) {
        design.setUUID(identifier(design.getName()));
        design.getMainDesignDataset().setUUID(identifier(design.getName() + "/dataset"));
        int number = 0;
        for (JRBand band : design.getAllBands()) {
            name(band, design.getName() + '/' + number++);
        }
    }

    private static void name(JRElementGroup group, String place) {
        int number = 0;
        for (JRChild child : group.getChildren()) {
            String own = place + '/' + number++;
            if (child instanceof JRDesignElement element) {
                element.setUUID(identifier(own));
            }
            if (child instanceof JRElementGroup inner) {
                name(inner, own);
            }
        }
    }

    private static UUID identifier(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    /** Compiles with the JDT of the build, but names a class of the core as the one that loads the result: the server has no JDT. */
    private static final class BuildCompiler extends JRJdtCompiler {

        BuildCompiler() {
            super(CONTEXT);
        }

        @Override
        protected String getCompilerClass() {
            return JRJavacCompiler.class.getName();
        }
    }
}
