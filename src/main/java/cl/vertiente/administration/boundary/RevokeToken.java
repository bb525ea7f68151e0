package cl.vertiente.administration.boundary;

import cl.vertiente.access.AccessToken;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Ends one token of a person, such as that of a telephone that was lost. Once more changes nothing. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class RevokeToken {

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void revoke(UUID personId, UUID tokenId) {
        var token = people.token(personId, tokenId).orElseThrow(() -> new NotFound("shared.not-found", ""));
        if (token.isRevoked()) {
            audit.unchanged();
            return;
        }
        token.revoke(clock.instant());
        audit.changed(AccessToken.class, tokenId, Map.of("personId", personId), Map.of("personId", personId, "revokedAt", clock.instant()));
    }
}
