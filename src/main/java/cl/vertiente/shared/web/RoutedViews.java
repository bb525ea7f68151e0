package cl.vertiente.shared.web;

import cl.vertiente.shared.NotFound;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Finds the page of an address, and sends a form back to the very address it was opened at. */
public class RoutedViews extends ViewHandlerWrapper {

    public RoutedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** @throws NotFound when there is no such page, though its address begins as that of another */
    @Override
    public String deriveViewId(FacesContext context, String requested) {
        return Route.matching(request(context).getRequestURI()).map(Route::view)
                .orElseThrow(() -> new NotFound("shared.detail.404", ""));
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        return deriveViewId(context, requested);
    }

    /** A form that comes back: Mojarra would make the view's name of the address by itself. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        return super.restoreView(context, deriveViewId(context, viewId));
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = request(context);
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
