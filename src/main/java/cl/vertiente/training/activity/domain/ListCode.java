package cl.vertiente.training.activity.domain;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the QR of a printed list says: the address of the page of its session, by which the scanned sheet finds it. */
public final class ListCode {

    private static final String PLACE = "/capacitacion/sesiones/";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s?#]+" + PLACE
            + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private ListCode() {
    }

    public static URI of(String publicUrl, UUID sessionId) {
        return URI.create(publicUrl + PLACE + sessionId);
    }

    /** Wherever the product stood when it was printed. @return empty when it is the code of something else */
    public static Optional<UUID> session(String text) {
        var matcher = ADDRESS.matcher(text);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
