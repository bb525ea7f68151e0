package cl.vertiente.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The opaque key after which a page begins: the business key and the identifier of the last row of the page before. */
public final class PageKey {

    private static final String BETWEEN = "\u001f";

    private PageKey() {
    }

    public static String of(Object... parts) {
        var joined = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @return nothing when it is no key of ours, or one of another list */
    public static Optional<List<String>> read(String key, int parts) {
        try {
            var read = List.of(new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8).split(BETWEEN, -1));
            return read.size() == parts ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
