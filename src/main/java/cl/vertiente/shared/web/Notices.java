package cl.vertiente.shared.web;

import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What was just done, said once on the page that follows a change (POST, redirect, GET). */
@Named("notices")
@RequestScoped
public class Notices {

    private static final String WAITING = "vertiente.notice";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    public void say(String key, Object... arguments) {
        request.getSession().setAttribute(WAITING, messages.get(key, arguments));
    }

    /** The sentence that waits, taken when it is read; null when there is none. */
    public String take() {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WAITING) instanceof String sentence)) {
            return null;
        }
        session.removeAttribute(WAITING);
        return sentence;
    }
}
