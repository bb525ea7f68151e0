package cl.vertiente.planted.ledger.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A page that stays on the server between two requests. */
@Named
@ViewScoped
public class PageThatRemembers implements Serializable {
}
