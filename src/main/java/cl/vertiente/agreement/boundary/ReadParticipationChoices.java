package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.ReadAgreementDraft.Choice;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the form of an APR in an agreement starts from: the agreement, the systems of its region, and who may answer for a component. */
@ApplicationScoped
@UseCase(value = Role.COORDINATOR, readOnly = true)
public class ReadParticipationChoices {

    /** A region has a few hundred systems. */
    private static final int MOST = 5_000;

    @Inject
    private AgreementViews views;

    @Inject
    private ReadAgreementDraft draft;

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    /** @param systems those of the region that do not take part yet; only the one when the participation is known */
    public record Choices(AgreementView agreement, ParticipationView participation, List<Choice> systems, List<Choice> people) {
    }

    /** @param participationId null for a new one */
    public Choices of(UUID agreementId, UUID participationId) {
        var agreement = views.one(caller.required(), agreementId);
        if (participationId != null) {
            var known = views.participation(caller.required(), agreementId, participationId)
                    .orElseThrow(() -> new NotFound("agreement.participation.unknown", ""));
            return new Choices(agreement, known, List.of(new Choice(known.waterSystemId().toString(), known.waterSystem())),
                    draft.people());
        }
        var taken = views.participations(caller.required(), agreementId).stream().map(ParticipationView::waterSystemId)
                .collect(Collectors.toSet());
        var filter = new WaterSystemFilter(null, agreement.regionCut(), null, null, null, null, null);
        return new Choices(agreement, null, systems.visibleTo(caller.required()).list(filter, null, MOST).stream()
                .filter(row -> !taken.contains(row.id()))
                .map(row -> new Choice(row.id().toString(), row.officialName() + ", " + row.commune())).toList(), draft.people());
    }
}
