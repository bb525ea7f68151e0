package cl.vertiente.shared.rest;

import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.Unreadable;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of a list as they stand in its address. An unknown one is an error, not ignored. */
public record Query(MultivaluedMap<String, String> parameters) {

    private static final Set<String> ALWAYS = Set.of("limit", "after");

    public static Query of(MultivaluedMap<String, String> parameters, String... known) {
        var allowed = Set.of(known);
        parameters.keySet().stream().filter(name -> !allowed.contains(name) && !ALWAYS.contains(name)).findFirst()
                .ifPresent(name -> {
                    throw new Unreadable("shared.query.unknown", "?" + name, name);
                });
        return new Query(parameters);
    }

    public String text(String name) {
        var value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return java.util.Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> new Unreadable("shared.query.value", "?" + name, name));
    }

    /** @param otherwise when it is not said */
    public boolean flag(String name, boolean otherwise) {
        var text = text(name);
        if (text != null && !text.matches("true|false")) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    public int limit() {
        var text = text("limit");
        if (text == null) {
            return Page.DEFAULT_LIMIT;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Page.LARGEST_LIMIT) {
            throw new Unreadable("shared.query.limit", "?limit", Page.LARGEST_LIMIT);
        }
        return Integer.parseInt(text);
    }

    /** The business key and id after which the page begins; empty for the first page. */
    public Optional<List<String>> after(int parts) {
        var text = text("after");
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(PageKey.read(text, parts).orElseThrow(() -> new Unreadable("shared.query.value", "?after", "after")));
    }

    /** A day as {@code 2026-11-30}; null when it is not asked. */
    public LocalDate date(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }

    /** An instant with its offset, or null when the question is about now. */
    public Instant instant(String name) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Unreadable("shared.query.instant", "?" + name, name);
        }
    }
}
