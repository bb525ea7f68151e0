package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.territory.CommuneRow;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the form of a trainee offers: committees that they may come from, and who may be the same person. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER}, readOnly = true)
public class ReadTraineeChoices {

    private static final int MOST = 1000;

    @Inject
    private WaterSystems systems;

    @Inject
    private Communes communes;

    @Inject
    private TraineeDesk desk;

    @Inject
    private CurrentCaller caller;

    public List<ReadAttendances.Place> places() {
        var all = new WaterSystemFilter(null, null, null, null, null, null, null);
        return systems.visibleTo(caller.required()).list(all, null, MOST).stream()
                .map(row -> new ReadAttendances.Place(row.id(), row.officialName() + " \u00b7 " + row.commune())).toList();
    }

    /** Names of communes that they may come from. */
    public List<String> communes() {
        var regions = caller.required().regions();
        return (regions.isEmpty() ? Stream.<String>of((String) null) : regions.stream())
                .flatMap(region -> communes.list(region, null, null, null, MOST).stream()).map(CommuneRow::name).toList();
    }

    /** The commune of that name or alias, or of that CUT; empty when there is none. */
    public Optional<String> commune(String typed) {
        return communes.nameOf(typed).isPresent() ? Optional.of(typed) : communes.cutOf(typed);
    }

    public List<FindTrainee.Match> near(TraineeView view) {
        return desk.near(view.name(), null, view.waterSystemId(), view.commune()).stream().filter(one -> !one.id().equals(view.id()))
                .map(one -> new FindTrainee.Match(one.id(), one.said().name(), one.said().waterSystemId(), one.said().commune(), false))
                .toList();
    }
}
