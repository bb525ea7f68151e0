package cl.vertiente.shared.rest;

import cl.vertiente.shared.PreconditionMissing;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Stale;
import jakarta.ws.rs.core.EntityTag;

/** The version of a single resource as its readers see it: what is shown decides, so a derived change counts too. */
public final class ETags {

    private ETags() {
    }

    public static EntityTag of(Object shown) {
        return new EntityTag(Sha256.of(Json.write(shown)).substring(0, 32));
    }

    /**
     * For a change that needs to know what was read.
     *
     * @throws PreconditionMissing when the caller does not say
     * @throws Stale when it is not what is there now
     */
    public static void require(String ifMatch, Object current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing("shared.precondition", "");
        }
        honour(ifMatch, current);
    }

    /** For a change that its state machine guards: checked when the caller says what was read. */
    public static void honour(String ifMatch, Object current) {
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.strip().equals("*")
                && !ifMatch.contains("\"" + of(current).getValue() + "\"")) {
            throw new Stale("shared.stale", "", current);
        }
    }
}
