package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the form of an initiative chooses from: agreements, and their committees and communes. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.DESIGNER}, readOnly = true)
public class ReadInitiativeChoices {

    private static final int MOST_COMMUNES = 400;

    @Inject
    private AgreementViews agreements;

    @Inject
    private Communes communes;

    @Inject
    private CurrentCaller caller;

    /** Something to choose, by its identifier. */
    public record Choice(String id, String name) {
    }

    /**
     * What may be chosen.
     *
     * @param committees that any of the agreements chosen serves or served
     * @param communes of their regions
     */
    public record Choices(List<Choice> agreements, List<Choice> committees, List<Choice> communes) {
    }

    /** @param chosen agreements that bring the initiative forth; those that are unknown, or drafts, say nothing */
    public Choices of(Collection<UUID> chosen) {
        var who = caller.required();
        var all = agreements.all(who).stream().filter(one -> one.state() != AgreementState.DRAFT).toList();
        var mine = all.stream().filter(one -> chosen.contains(one.id())).toList();
        return new Choices(all.stream().map(one -> new Choice(one.id().toString(), one.code() + " · " + one.name())).toList(),
                mine.stream().flatMap(this::committees).distinct().toList(),
                mine.stream().map(AgreementView::regionCut).distinct()
                        .flatMap(region -> communes.list(region, null, null, null, MOST_COMMUNES).stream())
                        .map(commune -> new Choice(commune.cut(), commune.name())).toList());
    }

    private Stream<Choice> committees(AgreementView agreement) {
        return agreements.participations(caller.required(), agreement.id()).stream()
                .map(one -> new Choice(one.waterSystemId().toString(), one.waterSystem() + " · " + one.commune()));
    }
}
