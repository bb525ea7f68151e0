package cl.vertiente.agreement.domain;

import cl.vertiente.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What committees lack, as those choose from it who answer it. Kept by whoever keeps the gaps: the component that answers and the one
 * that keeps them do not know one another. A gap that the caller may not see is not there.
 */
public interface OpenGaps {

    /** A gap, named. @param severity in words */
    record OpenGap(UUID id, UUID waterSystemId, String waterSystem, String description, String severity) {
    }

    /** Those that this component is to attend and that are not over, the heaviest first. @param systems the committees that lack them */
    List<OpenGap> attendedBy(Component component, Collection<UUID> systems, Caller caller);

    /** Those of these identifiers, however far they are. */
    List<OpenGap> named(Collection<UUID> ids, Caller caller);
}
