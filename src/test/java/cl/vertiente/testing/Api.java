package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The REST interface as one person uses it, with a bearer token. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final Server server;
    private final String token;

    private Api(Server server, String token) {
        this.server = server;
        this.token = token;
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            try {
                return Json.mapper().readTree(response.body());
            } catch (IOException notJson) {
                throw new UncheckedIOException(text(), notJson);
            }
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Fails with the whole answer when the status is another. */
        public Answer is(int expected) {
            assertThat(status()).as("%s %s -> %s", response.request().method(), response.uri(), text()).isEqualTo(expected);
            return this;
        }

        /** The problem's field pointers. */
        public java.util.List<String> pointers() {
            return json().path("errors").findValuesAsText("pointer");
        }
    }

    public static Api nobody() {
        return nobodyOn(Server.running());
    }

    public static Api nobodyOn(Server server) {
        return new Api(server, null);
    }

    /** As a demonstration account, by the part of its address before the at sign. */
    public static Api as(String account) {
        return on(Server.running(), account);
    }

    /** Signed in once, and again when the clock has been moved to where the token is not valid any more. */
    public static Api on(Server server, String account) {
        var token = TOKENS.compute(server.url() + account, (key, known) -> known != null && known.isGood() ? known
                : new Token(nobodyOn(server).post("/tokens", Map.of("email", account + "@demo.example", "password", server.password()))
                        .is(201).json().get("token").asText(), Ledger.clock()));
        return new Api(server, token.text());
    }

    /** A bearer token and the time of the clock of the tests when it was given. */
    private record Token(String text, Instant given) {

        /** Tokens live twelve hours. */
        boolean isGood() {
            return Ledger.clock().isBefore(given.plus(11, ChronoUnit.HOURS));
        }
    }

    /** Signs the account in again the next time: its token no longer counts. */
    public static void forget(String account) {
        TOKENS.remove(Server.running().url() + account);
    }

    public static Api withToken(String token) {
        return new Api(Server.running(), token);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), null, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, json(body), "application/json", headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), "application/json", headers);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Uploads a file in the part named file. */
    public Answer upload(String path, String fileName, byte[] content, String... headers) {
        return upload(path, fileName, content, Map.of(), headers);
    }

    /** The same with other parts beside it, of plain text. */
    public Answer upload(String path, String fileName, byte[] content, Map<String, String> texts, String... headers) {
        return upload(path, Map.of("file", new Part(fileName, content)), texts, headers);
    }

    /** A file of an upload. */
    public record Part(String fileName, byte[] content) {
    }

    /** Uploads files, by the names of their parts. */
    public Answer upload(String path, Map<String, Part> parts) {
        return upload(path, parts, Map.of());
    }

    private Answer upload(String path, Map<String, Part> parts, Map<String, String> texts, String... headers) {
        var boundary = "vertiente-test-boundary";
        var body = new ArrayList<BodyPublisher>();
        texts.forEach((name, text) -> body.add(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + text + "\r\n")));
        parts.forEach((name, part) -> {
            body.add(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                    + part.fileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.add(BodyPublishers.ofByteArray(part.content()));
            body.add(BodyPublishers.ofString("\r\n"));
        });
        body.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return send("POST", path, BodyPublishers.concat(body.toArray(BodyPublisher[]::new)), "multipart/form-data; boundary=" + boundary,
                headers);
    }

    public Answer send(String method, String path, BodyPublisher body, String contentType, String... headers) {
        var address = path.startsWith("/api/") || path.startsWith("/verificar") || path.startsWith("/health") || path.startsWith("/openapi")
                ? path : "/api/v1" + path;
        var request = HttpRequest.newBuilder(server.url().resolve(address)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static BodyPublisher json(Object body) {
        return body instanceof byte[] bytes ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofString(body instanceof String text ? text : Json.write(body));
    }
}
