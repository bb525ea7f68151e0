package cl.vertiente.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The sign-in page, with what it carries for afterwards. */
@Named("signInPage")
@RequestScoped
public class SignInPage {

    @Inject
    private HttpServletRequest request;

    public String getFault() {
        return (String) request.getAttribute(SignInDoor.FAULT);
    }

    public String getEmail() {
        return (String) request.getAttribute("vertiente.email");
    }

    public String getNext() {
        var carried = request.getAttribute("vertiente.next");
        return carried == null ? request.getParameter("siguiente") : carried.toString();
    }

    /** A form arrived after its session ended. */
    public boolean isSessionEnded() {
        return replay() != null;
    }

    public List<Replay.Field> getCarried() {
        return replay() == null ? List.of() : replay().hiddenFields();
    }

    public List<String> getFiles() {
        return replay() == null ? List.of() : replay().files();
    }

    private Replay replay() {
        return (Replay) request.getAttribute(Replay.ATTRIBUTE);
    }
}
