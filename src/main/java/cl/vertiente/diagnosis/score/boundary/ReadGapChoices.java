package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.GapChoice;
import cl.vertiente.diagnosis.score.domain.Gaps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the caller may note a gap. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER}, readOnly = true)
public class ReadGapChoices {

    @Inject
    private Gaps gaps;

    @Inject
    private CurrentCaller caller;

    public List<GapChoice> places() {
        var who = caller.required();
        return gaps.visibleTo(who).places(who.is(Role.COORDINATOR) ? null : who.id());
    }
}
