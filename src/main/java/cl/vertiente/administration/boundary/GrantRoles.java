package cl.vertiente.administration.boundary;

import cl.vertiente.access.Grant;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.GrantRules;
import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Says which roles a person has, where and until when: these and no others. Nobody does it for oneself. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class GrantRoles {

    @Inject
    private AccountChange change;

    @Inject
    private Regions regions;

    public PersonView grant(UUID id, List<GrantView> grants) {
        change.refuseOwn(id);
        new GrantRules(cut -> regions.nameOf(cut).isPresent()).check(grants);
        return change.of(id, person -> person.grant(grants.stream()
                .map(grant -> new Grant(grant.role(), grant.region(), grant.from(), grant.to())).toList()));
    }
}
