package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapContent;
import cl.vertiente.diagnosis.score.domain.GapOrigin;
import cl.vertiente.diagnosis.score.domain.GapPlace;
import cl.vertiente.diagnosis.score.domain.GapProposal;
import cl.vertiente.diagnosis.score.domain.GapProposals;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapStep;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.score.domain.IndexInput;
import cl.vertiente.diagnosis.score.domain.IndexTable;
import cl.vertiente.diagnosis.score.domain.PublishedTable;
import cl.vertiente.diagnosis.score.domain.ScoredVersion;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import cl.vertiente.diagnosis.score.domain.ServiceIndexes;
import cl.vertiente.diagnosis.score.domain.SystemVisits;
import cl.vertiente.diagnosis.score.domain.WaterFindings;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what the rules propose beside what people wrote: adds what is new, leaves what somebody confirmed, withdraws the rest. */
@ApplicationScoped
public class GapProposing {

    @Inject
    private Gaps gaps;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private WaterFindings water;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A gap as the audit trail keeps it before and after a step. */
    record Kept(GapContent content, GapState state, boolean confirmed) {

        static Kept of(Gap gap) {
            return new Kept(gap.content(), gap.state(), gap.isConfirmed());
        }
    }

    /**
     * What an earlier version said proposes nothing beside what the newest one says, nor does an earlier visit beside the last one to the
     * system: what nobody confirmed of it is withdrawn. A gap that somebody confirmed and that is open stands, and is not proposed
     * again. An index speaks of the water on the day of its visit; gaps are what there is to do, so they speak of the water as it is
     * known today.
     */
    void propose(ScoredVersion version, PublishedTable published, IndexInput input, ServiceIndex index) {
        if (indexes.versions(version.diagnosisId()).stream().anyMatch(other -> other.diagnosisVersion() > version.diagnosisVersion())) {
            return;
        }
        var visits = new SystemVisits(indexes.scored(version.waterSystemId()));
        if (visits.isFollowed(version)) {
            withdrawAll(version.diagnosisId(), messages.get("diagnosis.gap.withdrawn.later"));
            return;
        }
        var table = published.table();
        var found = new HashSet<UUID>();
        var today = Chile.today(clock);
        var known = input.with(water.of(version.waterSystemId(), today.isBefore(version.visitedOn()) ? version.visitedOn() : today));
        var standing = standing(version);
        for (var proposal : GapProposals.of(published.version(), table, known, index)) {
            if (!standing.contains(proposal.key())) {
                found.add(proposed(version, proposal, table));
            }
        }
        gaps.ofDiagnosis(version.diagnosisId()).stream().filter(gap -> gap.origin() == GapOrigin.PROPOSED && !found.contains(gap.id()))
                .forEach(gap -> withdraw(gap, standing.contains(gap.reason().key()) ? messages.get("diagnosis.gap.withdrawn.standing")
                        : null));
        visits.before(version).forEach(earlier -> withdrawAll(earlier, messages.get("diagnosis.gap.withdrawn.later")));
    }

    /** What the rules found on other visits to the system, that somebody confirmed and that is not over. */
    private Set<String> standing(ScoredVersion version) {
        return gaps.ofSystem(version.waterSystemId()).stream().filter(gap -> gap.isConfirmed() && !gap.state().isOver())
                .filter(gap -> gap.reason() != null && !version.diagnosisId().equals(gap.place().diagnosisId()))
                .map(gap -> gap.reason().key()).collect(Collectors.toSet());
    }

    private void withdrawAll(UUID diagnosisId, String reason) {
        gaps.ofDiagnosis(diagnosisId).stream().filter(gap -> gap.origin() == GapOrigin.PROPOSED).forEach(gap -> withdraw(gap, reason));
    }

    private UUID proposed(ScoredVersion version, GapProposal proposal, IndexTable table) {
        var known = gaps.find(Gap.idOf(version.diagnosisId(), proposal.key()));
        if (known.isPresent()) {
            var gap = known.get();
            var before = Kept.of(gap);
            if (gap.proposeAgain(proposal, said(null))) {
                weigh(gap, table);
                audit.changed(Gap.class, gap.id(), before, Kept.of(gap));
            }
            return gap.id();
        }
        var place = new GapPlace(version.diagnosisId(), version.diagnosisVersion(), version.waterSystemId(), version.agreementId());
        var gap = Gap.proposed(place, proposal, said(null));
        weigh(gap, table);
        if (version.isPublished()) {
            gap.publish();
        }
        gaps.add(gap);
        audit.changed(Gap.class, gap.id(), null, Kept.of(gap));
        return gap.id();
    }

    /** @return whether its priority is another one now */
    boolean weigh(Gap gap, IndexTable table) {
        var place = gap.place();
        return gap.weigh(gaps.beneficiaries(place.agreementId(), place.waterSystemId()).orElse(null), table);
    }

    void publish(UUID diagnosisId, boolean published) {
        for (var gap : gaps.ofDiagnosis(diagnosisId)) {
            if (published) {
                gap.publish();
            } else {
                gap.unpublish();
            }
        }
    }

    void leaveOut(UUID diagnosisId, String reason) {
        gaps.ofDiagnosis(diagnosisId).forEach(gap -> {
            gap.unpublish();
            withdraw(gap, reason);
        });
    }

    private void withdraw(Gap gap, String reason) {
        var before = Kept.of(gap);
        if (gap.withdraw(said(reason))) {
            audit.changed(Gap.class, gap.id(), before, Kept.of(gap));
        }
    }

    private GapStep.Said said(String reason) {
        return new GapStep.Said(Chile.today(clock), reason, null, caller.required().id(), clock.instant());
    }
}
