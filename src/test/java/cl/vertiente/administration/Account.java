package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Server;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An account of one test alone, opened and used as an administrator and its person do. */
public record Account(String id, String email) {

    static final String PASSWORD = "una frase bastante larga";

    static Account opened() {
        var id = UUID.randomUUID().toString();
        var account = new Account(id, "p" + id.substring(0, 8) + "@prueba.example");
        Api.as("admin").put("/people/" + id, account.request()).is(201);
        return account;
    }

    /** With a password, and with a role everywhere. */
    public static Account with(String role) {
        var account = opened();
        account.grant(Map.of("role", role)).is(200);
        account.choose(account.link(), PASSWORD);
        return account;
    }

    /** With a password, and with a role in one region. */
    public static Account with(String role, String region) {
        var account = opened();
        account.grant(Map.of("role", role, "region", region)).is(200);
        account.choose(account.link(), PASSWORD);
        return account;
    }

    Map<String, String> request() {
        var request = new LinkedHashMap<String, String>();
        request.put("email", email);
        request.put("name", "Persona de Prueba " + id.substring(0, 8));
        request.put("taxId", "12.345.678-5");
        request.put("post", "De prueba");
        return request;
    }

    String path(String rest) {
        return "/people/" + id + rest;
    }

    JsonNode read() {
        return Api.as("admin").get(path("")).is(200).json();
    }

    String tag() {
        return Api.as("admin").get(path("")).is(200).header("ETag");
    }

    @SafeVarargs
    final Api.Answer grant(Map<String, String>... grants) {
        return Api.as("admin").put(path("/grants"), Map.of("grants", List.of(grants)), "If-Match", tag());
    }

    Api.Answer verb(String verb) {
        return Api.as("admin").post(path("/" + verb), Map.of());
    }

    /** The path of a new one-time link. */
    String link() {
        return URI.create(verb("reset-link").is(201).json().get("url").asText()).getPath();
    }

    void choose(String link, String password) {
        var visit = new Visit();
        assertThat(visit.get(link).statusCode()).isEqualTo(200);
        assertThat(visit.submit(link, Map.of("password", password, "again", password)).statusCode()).as(link).isEqualTo(302);
    }

    Api.Answer token(String password) {
        return Api.nobody().post("/tokens", Map.of("email", email, "password", password));
    }

    /** As the interface knows it. */
    public Api signedIn() {
        return Api.withToken(token(PASSWORD).is(201).json().get("token").asText());
    }

    /** A browser without a screen: keeps cookies, sends forms as our own pages do, follows nothing. */
    static final class Visit {

        private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");
        private static final Pattern BUTTON = Pattern.compile("name=\"(do-[^\"]+)\"");

        private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String page = "";

        HttpResponse<String> get(String path) {
            var answer = send(HttpRequest.newBuilder(Server.running().url().resolve(path)).build());
            page = answer.body();
            return answer;
        }

        /** The form of the page in view, by its first button. */
        HttpResponse<String> submit(String path, Map<String, String> typed) {
            var fields = new LinkedHashMap<String, String>();
            HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            Pattern.compile("<form id=\"([^\"]+)\"").matcher(page).results().forEach(form -> fields.put(form.group(1), form.group(1)));
            BUTTON.matcher(page).results().findFirst().ifPresent(button -> fields.put(button.group(1), "x"));
            fields.putAll(typed);
            return post(path, fields);
        }

        HttpResponse<String> signIn(String email, String password) {
            return post("/entrar", Map.of("email", email, "password", password));
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            var body = fields.entrySet().stream().map(field -> field.getKey() + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
            var answer = send(HttpRequest.newBuilder(Server.running().url().resolve(path)).header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build());
            page = answer.body();
            return answer;
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
