package cl.vertiente.shared.rest;

import cl.vertiente.shared.BusinessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal becomes its problem document. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(BusinessException refusal) {
        return problems.of(refusal);
    }
}
