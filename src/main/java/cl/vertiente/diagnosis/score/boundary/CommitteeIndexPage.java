package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The latest index of the committee in view, and how many of its gaps are open. */
@Named("committeeIndex")
@RequestScoped
public class CommitteeIndexPage {

    @Inject
    private ReadServiceIndex readIndex;

    @Inject
    private ReadGaps readGaps;

    @Inject
    private Address address;

    private UUID id;
    private ServiceIndexView latest;
    private long open;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        var items = readIndex.of(id, null, null).items();
        latest = items.isEmpty() ? null : items.get(items.size() - 1);
        open = readGaps.countsByState(GapFilter.NONE.of(id)).entrySet().stream()
                .filter(entry -> !GapState.valueOf(entry.getKey()).isOver()).mapToLong(entry -> entry.getValue()).sum();
    }

    public UUID getId() {
        return id;
    }

    /** Null when none was computed yet. */
    public ServiceIndexView getLatest() {
        return latest;
    }

    public long getOpen() {
        return open;
    }
}
