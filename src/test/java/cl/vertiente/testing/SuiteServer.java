package cl.vertiente.testing;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sees to it that the one server of the suite runs: lets Arquillian begin its suite as it would for a test inside, and
 * leaves the test's methods alone.
 */
final class SuiteServer implements BeforeAllCallback {

    private final ArquillianExtension arquillian = new ArquillianExtension();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (context.getEnclosingTestClasses().isEmpty()) {
            arquillian.beforeAll(context);
            arquillian.afterAll(context);
        }
        Server.running();
    }
}
