package cl.vertiente.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Hands Arquillian's deployment to {@link Server}, so that tests, demonstration and durability tests start Payara in one
 * and the same way. The ready-made container gives the server no environment, answers on the machine's outer address and
 * waits three minutes for a server that is long dead.
 */
public class LoopbackContainer implements DeployableContainer<LoopbackContainer.Nothing> {

    private static final String ROOT = "/";

    /** Nothing is configured: ports are free ones, folders lie under target. */
    public static class Nothing implements ContainerConfiguration {
        @Override
        public void validate() { }
    }

    /** How Arquillian finds the container. */
    public static class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.service(DeployableContainer.class, LoopbackContainer.class);
        }
    }

    @Override
    public Class<Nothing> getConfigurationClass() {
        return Nothing.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            Path war = Files.createDirectories(Server.target().resolve("it")).resolve("suite.war");
            archive.as(ZipExporter.class).exportTo(war.toFile(), true);
            var server = Server.startSuite(war);
            var context = new HTTPContext(server.url().getHost(), server.url().getPort());
            context.add(new Servlet("ArquillianServletRunnerEE9", ROOT));
            return new ProtocolMetaData().addContext(context);
        } catch (IOException | RuntimeException failed) {
            throw new DeploymentException(failed.getMessage(), failed);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        Server.stopSuite();
    }
}
