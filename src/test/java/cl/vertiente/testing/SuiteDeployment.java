package cl.vertiente.testing;

import cl.vertiente.demo.DemoArchive;
import cl.vertiente.demo.Library;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What is deployed, once, for all integration tests: the archive that the build made, the demonstration's library, and the
 * tests' own classes (no resource of theirs) for those that run inside.
 */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    private static final String CLASSES = "cl/vertiente/";
    private static final String LAUNCHER = "cl/vertiente/demo/";
    private static final String OUTSIDE = "cl/vertiente/testing/";
    private static final String INSIDE = OUTSIDE + "(InContainer|SampleContainerIT)\\.class";

    @Deployment
    public static WebArchive suite() {
        var folder = Server.target().resolve("it");
        return ShrinkWrap.create(ZipImporter.class, "vertiente.war").importFrom(Server.builtWar().toFile()).as(WebArchive.class)
                .addAsLibraries(DemoArchive.writeLibrary(folder.resolve(DemoArchive.LIBRARY)).toFile(),
                        tests(folder.resolve("vertiente-tests.jar")).toFile(),
                        Library.placeOf(org.assertj.core.api.Assertions.class).toFile(),
                        Library.placeOf(net.bytebuddy.ByteBuddy.class).toFile());
    }

    private static Path tests(Path target) {
        return Library.write(target, SuiteDeployment.class, SuiteDeployment::belongsInside);
    }

    private static boolean belongsInside(String file) {
        return file.endsWith(".class") && file.startsWith(CLASSES) && !file.startsWith(LAUNCHER)
                && (!file.startsWith(OUTSIDE) || file.matches(INSIDE));
    }
}
