package cl.vertiente.committee.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What a correction of a visit does to installations that the visit itself put into the register of the committee: one that the corrected
 * version does not have is out of use from the day of the visit on, with the reason; nothing of its history goes. One that anybody else
 * observed, by hand, on another visit or with a work, stays as it is: that it was not there is then not for this visit to say.
 */
public record CorrectedAssets(UUID visitId) {

    /**
     * What the register is told of an installation that the version which is approved does not have.
     *
     * @param reason in words: by which version of which visit
     * @return empty when it stays as it is
     */
    public Optional<AssetReport> leaving(AssetHistory history, String reason) {
        return history.latest().filter(last -> isOfThisVisitAlone(history)).map(AssetObservation::report)
                .filter(last -> last.retiredOn() == null)
                .map(last -> new AssetReport(last.name(), last.condition(), last.observedOn(), last.installedOn(), last.values(),
                        last.position(), last.note(), last.observedOn(), reason));
    }

    /**
     * What the register is told when the approval that took an installation out is undone: what was known of it before.
     *
     * @return empty when no correction of this visit was what took it out last
     */
    public Optional<AssetReport> back(AssetHistory history) {
        var last = history.latest().filter(this::isOfThisVisit).map(AssetObservation::report).filter(report -> report.retiredOn() != null);
        return last.flatMap(gone -> history.observations().stream().map(AssetObservation::report)
                .filter(report -> report.retiredOn() == null).reduce((earlier, later) -> later)
                .map(before -> new AssetReport(before.name(), before.condition(), gone.observedOn(), before.installedOn(), before.values(),
                        before.position(), before.note(), null, null)));
    }

    private boolean isOfThisVisitAlone(AssetHistory history) {
        return history.observations().stream().allMatch(this::isOfThisVisit);
    }

    private boolean isOfThisVisit(AssetObservation observation) {
        return observation.source() == ObservationSource.DIAGNOSIS && visitId.equals(observation.sourceId());
    }
}
