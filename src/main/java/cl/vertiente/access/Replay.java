package cl.vertiente.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent after its session had ended. The sign-in page carries what was typed in hidden fields; when the
 * same person signs in, the form is sent again as if nothing had happened. Files cannot be carried and are listed.
 *
 * @param action address the form was sent to
 * @param owner identifier of the person who opened the form
 */
public record Replay(String action, String owner, Map<String, List<String>> fields, List<String> files) {

    static final String ATTRIBUTE = "vertiente.replay";
    private static final String PREFIX = "replay.";
    private static final String ACTION = "replay-action";
    private static final String OWNER = "replay-owner";

    /** One hidden field. */
    public record Field(String name, String value) {
    }

    /** What was typed, read from the form that arrived too late. */
    static Replay of(HttpServletRequest request) throws IOException, ServletException {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        var files = new ArrayList<String>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            request.getParts().stream().map(Part::getSubmittedFileName).filter(name -> name != null && !name.isBlank()).forEach(files::add);
        }
        var owner = request.getParameter(Visit.OWNER_FIELD);
        var query = request.getQueryString();
        return new Replay(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                owner == null ? "" : owner, fields, files);
    }

    /** The same, read back from the sign-in page; null when there was no such form. */
    static Replay carriedBy(HttpServletRequest request) {
        var action = request.getParameter(ACTION);
        if (action == null || !action.startsWith("/") || action.startsWith("//")) {
            return null;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), List.of(values));
            }
        });
        return new Replay(action, String.valueOf(request.getParameter(OWNER)), fields, List.of());
    }

    /** For the sign-in page: every field as a hidden one. */
    public List<Field> hiddenFields() {
        var hidden = new ArrayList<Field>();
        hidden.add(new Field(ACTION, action));
        hidden.add(new Field(OWNER, owner));
        fields.forEach((name, values) -> values.forEach(value -> hidden.add(new Field(PREFIX + name, value))));
        return hidden;
    }

    boolean isBy(Person person) {
        return person.id().toString().equals(owner);
    }

    /** The form as it was sent, with the token of the new session. */
    HttpServletRequest asRequest(HttpServletRequest request, String token) {
        var parameters = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        parameters.put(Visit.TOKEN_FIELD, new String[] {token});
        return new Parameters(request, parameters);
    }

    /** A request with other parameters than those that arrived. */
    static final class Parameters extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Parameters(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        /** Its files did not come along. */
        @Override
        public java.util.Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }
    }
}
