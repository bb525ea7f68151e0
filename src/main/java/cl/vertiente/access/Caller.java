package cl.vertiente.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, as the use cases see it.
 *
 * @param post what the person is in the organisation, printed beside a signature
 * @param regions CUT of the regions in view; empty means all of the executor's, which only people of the executor and
 *        auditors may have
 */
public record Caller(UUID id, String name, String post, Set<Role> roles, Set<String> regions) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Collection<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Of the regional government: reads what was sent and nothing that is still being prepared. */
    public boolean isGore() {
        return roles.stream().anyMatch(Role::isGore);
    }

    public boolean seesRegion(String cut) {
        return regions.isEmpty() || regions.contains(cut);
    }
}
