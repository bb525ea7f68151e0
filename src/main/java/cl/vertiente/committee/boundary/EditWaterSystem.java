package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.boundary.WaterSystemRequest.PositionRequest;
import cl.vertiente.committee.domain.DatumShifts;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.PlaceCheck;
import cl.vertiente.committee.domain.Position;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.Utm;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Changes names, operator and place of a water system. What a register says of it is not edited here: the next one would undo it. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class EditWaterSystem {

    private static final String WGS84 = "WGS84";

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private Communes communes;

    @Inject
    private DatumShifts shifts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    public WaterSystemView edit(UUID id, WaterSystemRequest request) {
        var visible = systems.visibleTo(caller.required());
        var view = visible.find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
        precondition.check(view);
        var system = registry.system(id).orElseThrow();
        if (system.isMerged()) {
            throw new StateForbids("committee.merged", "");
        }
        var operator = registry.operatorOf(system);
        var before = system.state();
        var ranBy = operator.state();
        system.rename(request.officialName().strip(), blankAsNull(request.shortName()));
        operator.describe(request.operator().name().strip(), request.operator().kind(), request.operator().taxId(),
                blankAsNull(request.operator().registryCode()));
        if (request.position() != null) {
            system.moveTo(position(system, request.position()));
        }
        if (!before.equals(system.state())) {
            audit.changed(WaterSystem.class, id, before, system.state());
        }
        if (!ranBy.equals(operator.state())) {
            audit.changed(Operator.class, operator.id(), ranBy, operator.state());
        }
        audit.unchanged();
        return visible.find(id).orElseThrow();
    }

    private Position position(WaterSystem system, PositionRequest asked) {
        if (asked.source() == PositionSource.REGISTER) {
            throw new Invalid("committee.position.source.register", "/position/source");
        }
        boolean metres = asked.easting() != null || asked.northing() != null || asked.utmZone() != null;
        boolean degrees = asked.latitude() != null || asked.longitude() != null;
        if (metres == degrees) {
            throw new Invalid("committee.position.one-form", "/position");
        }
        var datum = asked.datum() == null ? WGS84 : asked.datum();
        if (metres) {
            if (asked.easting() == null || asked.northing() == null || asked.utmZone() == null) {
                throw new Invalid("committee.position.metres", "/position/easting");
            }
            var utm = new Utm(asked.utmZone(), asked.easting(), asked.northing());
            return datum.equals(WGS84) ? measured(system, utm.degrees(), utm, asked) : converted(system, utm, datum, asked);
        }
        if (asked.latitude() == null || asked.longitude() == null || !datum.equals(WGS84)) {
            throw new Invalid("committee.position.degrees-missing", "/position/latitude");
        }
        var place = new Utm.Degrees(asked.latitude(), asked.longitude());
        return measured(system, place, place.inOwnZone(), asked);
    }

    private Position measured(WaterSystem system, Utm.Degrees place, Utm utm, PositionRequest asked) {
        var km = new LoadedOutlines(communes).kmOutside(system.communeCut(), place);
        return Position.measured(place, utm, WGS84, asked.source(), asked.accuracyMetres(), PlaceCheck.of(km));
    }

    /** By the parameters of its stretch of the country; where there are none it stays as the paper has it, on no map. */
    private Position converted(WaterSystem system, Utm utm, String datum, PositionRequest asked) {
        return shifts.of(datum, utm.degrees().latitude()).map(shift -> {
            var place = utm.degrees(shift);
            var km = new LoadedOutlines(communes).kmOutside(system.communeCut(), place);
            return Position.measured(place, utm, datum, asked.source(), shift.accuracyOf(asked.accuracyMetres()), PlaceCheck.of(km));
        }).orElseGet(() -> Position.onOldPaper(utm, datum, asked.source(), asked.accuracyMetres()));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
