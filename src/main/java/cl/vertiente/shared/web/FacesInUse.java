package cl.vertiente.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches the server's Faces on with CDI; there is nothing to configure beyond {@code web.xml}. */
@FacesConfig
@ApplicationScoped
public class FacesInUse {
}
