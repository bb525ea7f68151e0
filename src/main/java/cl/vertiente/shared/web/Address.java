package cl.vertiente.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the page in view: its variables, its filters, and where to go from here. */
@Named("address")
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest arrived;

    /** The request of the page: not the one that arrived when a form is sent again after its person signed in. */
    private HttpServletRequest request() {
        var faces = FacesContext.getCurrentInstance();
        return faces != null && faces.getExternalContext().getRequest() instanceof HttpServletRequest shown ? shown : arrived;
    }

    /** A variable of the route, such as the identifier in {@code /comites/{id}}. */
    public String variable(String name) {
        var path = request().getRequestURI();
        return Route.matching(path).map(route -> route.variables(path).get(name)).orElse(null);
    }

    public String parameter(String name) {
        var value = request().getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** All values of a field of the form that was sent; none when it has no such field. */
    public List<String> values(String name) {
        var values = isPost() ? request().getParameterValues(name) : null;
        return values == null ? List.of() : List.of(values);
    }

    /** The filters of a list, without the fields of a form that was sent to it. */
    public MultivaluedMap<String, String> parameters() {
        var parameters = new MultivaluedHashMap<String, String>();
        if (!isPost()) {
            request().getParameterMap().forEach((name, values) -> parameters.addAll(name, values));
        }
        return parameters;
    }

    /** What stands in the address, also when a form was sent to it: the rows of a list that has buttons are then the same again. */
    public MultivaluedMap<String, String> query() {
        var parameters = new MultivaluedHashMap<String, String>();
        var query = "&" + request().getQueryString();
        request().getParameterMap().keySet().stream().filter(name -> query.contains("&" + encoded(name) + "="))
                .forEach(name -> parameters.add(name, request().getParameter(name)));
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getPath() {
        return request().getRequestURI();
    }

    public boolean isPost() {
        return "POST".equals(request().getMethod());
    }

    /** This address with one parameter set, or taken away when the value is empty; paging starts again. */
    public String with(String name, String value) {
        var query = new LinkedHashMap<String, String>();
        if (request().getQueryString() != null) {
            request().getParameterMap().forEach((key, values) -> query.put(key, values[0]));
        }
        query.remove("after");
        if (value == null || value.isEmpty()) {
            query.remove(name);
        } else {
            query.put(name, value);
        }
        return address(request().getRequestURI(), query);
    }

    public static String address(String path, Map<String, String> query) {
        if (query.isEmpty()) {
            return path;
        }
        return path + "?" + query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** POST, redirect, GET: the end of every change. */
    public void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
