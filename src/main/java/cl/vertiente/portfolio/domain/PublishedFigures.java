package cl.vertiente.portfolio.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was published of the multiplier. */
public interface PublishedFigures {

    Optional<PublishedFigure> find(UUID id);

    /** Only one after the other may take back a figure. */
    Optional<PublishedFigure> claim(UUID id);

    Optional<PublishedWithdrawal> withdrawalOf(UUID id);

    /** As they were known up to an instant, the latest publication first: of the whole programme, and of these agreements. */
    List<PublishedView> known(Collection<UUID> agreements, boolean programme, Instant until);

    /** Stores a figure or a withdrawal. */
    void add(Object record);
}
