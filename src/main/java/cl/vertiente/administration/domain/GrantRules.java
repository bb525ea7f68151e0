package cl.vertiente.administration.domain;

import cl.vertiente.access.Role;
import cl.vertiente.shared.Invalid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one person may be at the same time. Administration goes with nothing else, since an administrator has no business
 * permission; nobody stands on both sides of an agreement; who audits or administers sees the whole programme; a role of
 * a regional government belongs to its region.
 */
public record GrantRules(Predicate<String> isRegion) {

    private static final Set<Role> EVERYWHERE = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    public void check(List<GrantView> grants) {
        for (int i = 0; i < grants.size(); i++) {
            one(grants.get(i), "/grants/" + i);
            for (int j = 0; j < i; j++) {
                pair(grants.get(j), grants.get(i), "/grants/" + i);
            }
        }
    }

    private void one(GrantView grant, String at) {
        if (grant.role() == null) {
            throw new Invalid("shared.required", at + "/role");
        }
        if (grant.role().isGore() && grant.region() == null) {
            throw new Invalid("administration.grant.region-missing", at + "/region");
        }
        if (EVERYWHERE.contains(grant.role()) && grant.region() != null) {
            throw new Invalid("administration.grant.region-none", at + "/region");
        }
        if (grant.region() != null && !isRegion.test(grant.region())) {
            throw new Invalid("shared.choice.invalid", at + "/region");
        }
        if (grant.from() != null && grant.to() != null && grant.to().isBefore(grant.from())) {
            throw new Invalid("administration.grant.days", at + "/to");
        }
    }

    private static void pair(GrantView one, GrantView other, String at) {
        if (one.role() == other.role() && java.util.Objects.equals(one.region(), other.region())) {
            throw new Invalid("administration.grant.twice", at + "/role");
        }
        if (one.overlaps(other)) {
            if (one.role() != other.role() && (one.role() == Role.ADMINISTRATOR || other.role() == Role.ADMINISTRATOR)) {
                throw new Invalid("administration.grant.administrator", at + "/role");
            }
            if (one.role().isGore() != other.role().isGore()) {
                throw new Invalid("administration.grant.both-sides", at + "/role");
            }
        }
    }
}
