package cl.vertiente.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Our stylesheet, one small file per topic in the tree and one request on a rural line. */
public class Stylesheet extends HttpServlet {

    private static final List<String> TOPICS = List.of("tokens", "base", "frame", "forms", "lists", "sheets", "water", "photos", "training",
            "multiplier", "portfolio", "reports", "print");

    private byte[] joined;

    @Override
    public void init() throws ServletException {
        var all = new ByteArrayOutputStream();
        TOPICS.forEach(topic -> {
            try (var part = getServletContext().getResourceAsStream("/static/css/" + topic + ".css")) {
                part.transferTo(all);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        joined = all.toByteArray();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(joined.length);
        response.getOutputStream().write(joined);
    }
}
