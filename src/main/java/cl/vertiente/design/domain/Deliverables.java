package cl.vertiente.design.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions that one design delivered, with what was said of each: how they stand, and which one counts of a product. */
public final class Deliverables {

    private final Map<String, Deliverable> last = new HashMap<>();
    private final Map<UUID, ReviewVerdict> verdicts = new HashMap<>();

    public Deliverables(Collection<Deliverable> versions, Collection<DeliverableReview> reviews) {
        versions.forEach(version -> last.merge(version.said().kind(), version,
                (one, other) -> one.number() > other.number() ? one : other));
        reviews.stream().sorted(Comparator.comparing(DeliverableReview::recordedAt).thenComparing(DeliverableReview::id))
                .forEach(review -> verdicts.put(review.deliverableId(), review.verdict()));
    }

    /** The last version of a product; empty while none is delivered. */
    public Optional<Deliverable> last(String kind) {
        return Optional.ofNullable(last.get(kind));
    }

    public DeliverableState state(Deliverable version) {
        return last.get(version.said().kind()).id().equals(version.id()) ? DeliverableState.after(verdicts.get(version.id()))
                : DeliverableState.SUPERSEDED;
    }

    /** How the last version of a product stands; empty while none is delivered. */
    public Optional<DeliverableState> standing(String kind) {
        return last(kind).map(this::state);
    }
}
