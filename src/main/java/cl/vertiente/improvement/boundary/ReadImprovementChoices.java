package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.OpenGaps;
import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the forms of improvements choose from: agreements, their committees and lines of the budget, kinds of installations. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER}, readOnly = true)
public class ReadImprovementChoices {

    private static final Set<AgreementState> RUNNING = EnumSet.of(AgreementState.SIGNED, AgreementState.IN_FORCE, AgreementState.EXPIRED);

    @Inject
    private AgreementViews views;

    @Inject
    private Agreements agreements;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private ImprovementBudget budget;

    @Inject
    private Messages messages;

    @Inject
    private OpenGaps gaps;

    @Inject
    private Assets assets;

    @Inject
    private CurrentCaller caller;

    /** Something to choose, by its identifier. */
    public record Choice(UUID id, String name) {
    }

    /** Those that run, with a committee for which the caller may plan. */
    public List<Choice> agreements() {
        return views.all(caller.required()).stream().filter(one -> RUNNING.contains(one.state()))
                .filter(one -> !committees(one.id()).isEmpty()).map(one -> new Choice(one.id(), one.code() + " · " + one.name())).toList();
    }

    /** The committees that an agreement serves now and for which the caller may plan. */
    public List<Choice> committees(UUID agreement) {
        return views.participations(caller.required(), agreement).stream().filter(one -> one.leftOn() == null)
                .filter(one -> hand.isKeeper(one.waterSystemId()))
                .map(one -> new Choice(one.waterSystemId(), one.waterSystem() + " · " + one.commune())).toList();
    }

    /** Of the agreement's budget for improvements, those that buy goods and works, with what is free of them. */
    public List<Choice> lines(UUID agreement) {
        agreements.visibleTo(caller.required(), agreement);
        return budget.choices(agreement).stream().map(line -> new Choice(line.id(), messages.get("improvement.line.choice", line.item(),
                budget.free(line), line.approved()))).toList();
    }

    /** The gaps that an improvement of an agreement may answer, and the one of this identifier. @param known null for none */
    public List<Choice> gaps(UUID agreement, UUID known) {
        var open = gaps.attendedBy(Component.IMPROVEMENT, committees(agreement).stream().map(Choice::id).toList(), caller.required());
        var other = known == null ? Stream.<OpenGap>empty() : gaps.named(List.of(known), caller.required()).stream();
        return Stream.concat(open.stream(), other.filter(one -> !open.contains(one)))
                .map(one -> new Choice(one.id(), one.waterSystem() + " · " + one.description() + " (" + one.severity() + ")")).toList();
    }

    /** What the register of a committee knows. */
    public List<AssetKind> assetKinds() {
        return assets.kinds();
    }
}
