package cl.vertiente.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the session's cookie over https only, where {@code VERTIENTE_SECURE_COOKIE} says that the product is reached so. */
@WebListener
public class SecureCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "vertiente.secure.cookie", defaultValue = "false")
    private boolean secure;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
