package cl.vertiente.shared.rest;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Stale;
import cl.vertiente.shared.TooManyTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Turns refusals into problem documents; the only place that knows how they look. */
@ApplicationScoped
public class Problems {

    @Inject
    private Messages messages;

    public Response of(BusinessException refusal) {
        var errors = refusal.faults().stream()
                .filter(fault -> !fault.pointer().isEmpty())
                .map(fault -> new Problem.FieldError(fault.pointer(), sentence(fault))).toList();
        var response = Response.status(refusal.status()).type(Problem.MEDIA_TYPE)
                .entity(problem(refusal.status(), sentence(refusal.faults().get(0)), errors,
                        refusal instanceof Stale stale ? stale.current() : null));
        if (refusal instanceof TooManyTries tries) {
            response.header("Retry-After", tries.retryAfterSeconds());
        }
        if (refusal.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    public Response of(int status, String detailKey, Object... arguments) {
        return Response.status(status).type(Problem.MEDIA_TYPE)
                .entity(problem(status, messages.get(detailKey, arguments), List.of())).build();
    }

    /** For an answer that is no refusal alone: something was kept, and this is what there is now. */
    public Response withCurrent(int status, String detailKey, Object current) {
        return Response.status(status).type(Problem.MEDIA_TYPE)
                .entity(problem(status, messages.get(detailKey), List.of(), current)).build();
    }

    public Response of(int status, List<Problem.FieldError> errors) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem(status, errors.get(0).message(), errors)).build();
    }

    /** For filters, which answer before there is a REST response. */
    public void write(HttpServletResponse response, int status, String detailKey) {
        try {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.write(problem(status, messages.get(detailKey), List.of())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String sentence(BusinessException.Fault fault) {
        return messages.format(fault.key(), fault.arguments());
    }

    private Problem problem(int status, String detail, List<Problem.FieldError> errors) {
        return problem(status, detail, errors, null);
    }

    private Problem problem(int status, String detail, List<Problem.FieldError> errors, Object current) {
        return new Problem("about:blank", messages.get("shared.status." + status), status, detail, errors, Ids.next().toString(), current);
    }
}
