package cl.vertiente.shared.web;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Ids;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What a page could not do: a refusal becomes the error page with its status and its sentence; anything else is our
 * defect and is logged. Pages are buffered whole, so nothing half-written reaches the reader.
 */
public class PageErrors extends ExceptionHandlerWrapper {

    /** Request attribute that carries the refusal to the error page. */
    public static final String REFUSAL = "vertiente.refusal";

    private static final Logger LOG = System.getLogger(PageErrors.class.getName());

    public PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var failure = events.next().getContext().getException();
            events.remove();
            answer(FacesContext.getCurrentInstance(), failure);
        }
    }

    private static void answer(FacesContext context, Throwable failure) {
        var external = context.getExternalContext();
        var response = (HttpServletResponse) external.getResponse();
        var refusal = refusalIn(failure);
        if (refusal == null) {
            LOG.log(Level.ERROR, () -> "unexpected failure in a page " + Ids.next(), failure);
        }
        if (response.isCommitted()) {
            context.responseComplete();
            return;
        }
        try {
            external.getRequestMap().put(REFUSAL, refusal == null ? "" : refusal);
            external.responseReset();
            external.responseSendError(refusal == null ? 500 : refusal.status(), null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static BusinessException refusalIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** Registered in faces-config. */
    public static class Factory extends jakarta.faces.context.ExceptionHandlerFactory {

        public Factory(jakarta.faces.context.ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new PageErrors(getWrapped().getExceptionHandler());
        }
    }
}
