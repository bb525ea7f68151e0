package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.OpenGaps;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.Gaps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The gaps for the components that answer them. */
@ApplicationScoped
public class AnsweredGaps implements OpenGaps {

    @Inject
    private Gaps gaps;

    @Inject
    private GapWords words;

    @Override
    public List<OpenGap> attendedBy(Component component, Collection<UUID> systems, Caller caller) {
        return systems.isEmpty() ? List.of() : named(gaps.visibleTo(caller).open(GapComponent.valueOf(component.name()), systems));
    }

    @Override
    public List<OpenGap> named(Collection<UUID> ids, Caller caller) {
        return ids.isEmpty() ? List.of() : named(gaps.visibleTo(caller).of(ids));
    }

    private List<OpenGap> named(List<GapRow> rows) {
        return rows.stream().map(row -> new OpenGap(row.id(), row.waterSystemId(), row.waterSystem(), row.description(),
                words.severity(row.severity()))).toList();
    }
}
