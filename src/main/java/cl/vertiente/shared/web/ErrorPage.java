package cl.vertiente.shared.web;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page that says in words what an address could not answer. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 500);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    public int getStatus() {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
    }

    public String getTitle() {
        return messages.get("shared.status." + getStatus());
    }

    public String getDetail() {
        if (request.getAttribute(PageErrors.REFUSAL) instanceof BusinessException refusal) {
            var fault = refusal.faults().get(0);
            return messages.format(fault.key(), fault.arguments());
        }
        return messages.get("shared.detail." + getStatus());
    }
}
