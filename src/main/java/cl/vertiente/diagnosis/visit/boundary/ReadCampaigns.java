package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.ReviewedObservation;
import cl.vertiente.shared.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What approving a campaign would do, for whoever decides it: its records in review, what keeps one back, gaps that nobody confirmed. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadCampaigns {

    private static final int ALL = Integer.MAX_VALUE - 1;

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Agreements agreements;

    @Inject
    private Gaps gaps;

    @Inject
    private CurrentCaller caller;

    /**
     * A campaign that has records in review.
     *
     * @param agreement its code
     * @param records how many are in review
     */
    public record Campaign(UUID agreementId, String agreement, String label, long records) {
    }

    /**
     * A record in review.
     *
     * @param openObservations while there are some, it is not approved with the others
     * @param pendingGaps how many gaps are only proposed: they are no reason to wait, and its ficha will not print them
     */
    public record InReview(UUID id, String code, String waterSystem, long openObservations, long pendingGaps) {

        /** Whether it is approved with the others. */
        public boolean ready() {
            return openObservations == 0;
        }
    }

    /** Those of the caller's regions, by agreement and label. */
    public List<Campaign> inReview() {
        var seen = agreements.visibleTo(caller.required()).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        return diagnoses.campaignsInReview().stream().filter(campaign -> seen.containsKey(campaign.agreementId()))
                .map(campaign -> new Campaign(campaign.agreementId(), seen.get(campaign.agreementId()).code(), campaign.label(),
                        campaign.records())).toList();
    }

    /**
     * @throws Unreadable without agreement or label
     * @throws cl.vertiente.shared.NotFound when the agreement is unknown, or another region's
     */
    public List<InReview> records(UUID agreementId, String label) {
        require(agreementId, "agreement");
        require(label, "label");
        agreements.visibleTo(caller.required(), agreementId);
        var rows = diagnoses.rows(caller.required(), new DiagnosisFilter(null, agreementId, null, null, null, DiagnosisState.IN_REVIEW,
                label, null), null, ALL);
        var pending = gaps.pending(rows.stream().map(DiagnosisRow::id).toList());
        return rows.stream().map(row -> new InReview(row.id(), row.code(), row.waterSystem(),
                diagnoses.observations(row.id()).stream().filter(ReviewedObservation::isPending).count(),
                pending.getOrDefault(row.id(), 0L))).toList();
    }

    private static void require(Object value, String name) {
        if (value == null) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
