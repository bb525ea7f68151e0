package cl.vertiente.shared.rest;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.DatabaseRefusal;
import cl.vertiente.shared.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Whatever else went wrong. What the server itself refuses (no such address, verb or type) keeps its status; the rest is
 * our defect: 500, told without details, logged with the trace identifier that the caller gets.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return problems.of(refusal);
            }
        }
        if (failure instanceof WebApplicationException refused && refused.getResponse().getStatus() < 500) {
            var status = refused.getResponse().getStatus();
            var known = java.util.Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415).contains(status);
            var answer = known ? problems.of(status, "shared.detail." + status) : refused.getResponse();
            return answer;
        }
        var refusal = DatabaseRefusal.in(failure);
        if (refusal.isPresent()) {
            return problems.of(refusal.get().asBusinessException());
        }
        if (failure instanceof EOFException) {
            LOG.log(Level.DEBUG, "the caller went away in the middle of a request", failure);
            return problems.of(400, "shared.detail.400");
        }
        LOG.log(Level.ERROR, () -> "unexpected failure " + Ids.next(), failure);
        return problems.of(500, "shared.detail.500");
    }
}
