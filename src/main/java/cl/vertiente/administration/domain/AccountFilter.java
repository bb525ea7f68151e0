package cl.vertiente.administration.domain;

import cl.vertiente.access.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which accounts; null means whatever. */
public record AccountFilter(String q, Role role, AccountState state) {

    /** The last one of the page before. */
    public record After(String name, UUID id) {
    }

    /** The filters in force, as they stand in an address. */
    public Map<String, String> inForce() {
        var said = new LinkedHashMap<String, String>();
        if (q != null) {
            said.put("q", q);
        }
        if (role != null) {
            said.put("role", role.name());
        }
        if (state != null) {
            said.put("state", state.name());
        }
        return said;
    }
}
