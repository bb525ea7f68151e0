package cl.vertiente.testing;

import cl.vertiente.demo.DemoArchive;
import java.io.File;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What is deployed, once, for all integration tests: the archive that the build made, the demonstration's library, and the
 * tests' own classes for those that run inside.
 */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    private static final String CLASS = "/cl/vertiente/.*\\.class";
    private static final String LAUNCHER = "/cl/vertiente/demo/.*";
    private static final String OUTSIDE = "/cl/vertiente/testing/(?!InContainer|Sample).*";

    @Deployment
    public static WebArchive suite() {
        return ShrinkWrap.create(ZipImporter.class, "vertiente.war").importFrom(Server.builtWar().toFile()).as(WebArchive.class)
                .addAsLibrary(DemoArchive.writeLibrary(Server.target().resolve("it/vertiente-demo.jar")).toFile(), "vertiente-demo.jar")
                .addAsLibrary(tests())
                .addAsLibrary(library(org.assertj.core.api.Assertions.class))
                .addAsLibrary(library(net.bytebuddy.ByteBuddy.class));
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "vertiente-tests.jar").addPackages(true,
                path -> path.get().matches(CLASS) && !path.get().matches(LAUNCHER) && !path.get().matches(OUTSIDE), "cl.vertiente");
    }

    private static File library(Class<?> member) {
        return Path.of(member.getProtectionDomain().getCodeSource().getLocation().getPath()).toFile();
    }
}
