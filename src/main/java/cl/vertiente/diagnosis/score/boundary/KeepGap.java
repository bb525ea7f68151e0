package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapPlace;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a gap down, or says otherwise what is known of one. The first time makes it, under an identifier of the client; the same again
 * changes nothing; anything else needs the version that was read.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class KeepGap {

    @Inject
    private Gaps gaps;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private WaterSystems systems;

    @Inject
    private GapDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** @param created false when it was there */
    public record Kept(GapView gap, boolean created) {
    }

    public Kept keep(UUID gapId, GapRequest request) {
        var known = gaps.find(gapId);
        return known.isPresent() ? edit(known.get(), request) : add(gapId, request);
    }

    private Kept add(UUID gapId, GapRequest request) {
        systems.visibleTo(caller.required()).find(request.waterSystemId()).filter(system -> system.mergedInto() == null)
                .orElseThrow(() -> new Invalid("diagnosis.gap.system.unknown", "/waterSystemId"));
        desk.requireResponsible(request.waterSystemId());
        if (!gaps.serves(request.agreementId(), request.waterSystemId())) {
            throw new Invalid("diagnosis.gap.agreement.other", "/agreementId");
        }
        var visit = visit(request);
        var place = new GapPlace(request.diagnosisId(), visit.map(ScoredVersion::diagnosisVersion).orElse(null),
                request.waterSystemId(), request.agreementId());
        var gap = Gap.seen(gapId, place, request.content(), desk.said(null, null, null));
        desk.weigh(gap);
        if (visit.filter(ScoredVersion::isPublished).isPresent()) {
            gap.publish();
        }
        gaps.add(gap);
        audit.changed(Gap.class, gapId, null, GapProposing.Kept.of(gap));
        return new Kept(desk.view(gapId), true);
    }

    /** The newest version of the visit, which must be one of that system under that agreement. */
    private Optional<ScoredVersion> visit(GapRequest request) {
        if (request.diagnosisId() == null) {
            return Optional.empty();
        }
        var newest = indexes.versions(request.diagnosisId()).stream().reduce((earlier, later) -> later)
                .filter(version -> !version.isVoided() && version.waterSystemId().equals(request.waterSystemId())
                        && version.agreementId().equals(request.agreementId()));
        if (newest.isEmpty()) {
            throw new Invalid("diagnosis.gap.diagnosis", "/diagnosisId");
        }
        return newest;
    }

    private Kept edit(Gap gap, GapRequest request) {
        var place = gap.place();
        var asked = new GapPlace(request.diagnosisId(), place.diagnosisVersion(), request.waterSystemId(), request.agreementId());
        if (!asked.equals(place) || gaps.visibleTo(caller.required()).find(gap.id()).isEmpty()) {
            throw new StateForbids("diagnosis.gap.id-taken", "");
        }
        desk.requireResponsible(place.waterSystemId());
        if (gap.content().equals(request.content())) {
            audit.unchanged();
            return new Kept(desk.view(gap.id()), false);
        }
        precondition.check(desk.view(gap.id()));
        var before = GapProposing.Kept.of(gap);
        gap.edit(request.content(), desk.said(null, null, null));
        desk.weigh(gap);
        audit.changed(Gap.class, gap.id(), before, GapProposing.Kept.of(gap));
        return new Kept(desk.view(gap.id()), false);
    }
}
