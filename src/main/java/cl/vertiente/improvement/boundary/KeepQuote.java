package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementQuote;
import cl.vertiente.improvement.domain.ImprovementState;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Writes down what a supplier asks, before it is ordered. The same again changes nothing. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class KeepQuote {

    private static final Set<ImprovementState> BEFORE_ORDER = EnumSet.of(ImprovementState.PROPOSED, ImprovementState.APPROVED);

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param cost whole pesos, taxes included
     * @param on the day of the quote
     * @param sha256 of the paper, which the caller brought
     */
    public record Request(@NotNull @Valid SupplierRequest supplier, @NotNull @Positive @Max(Pesos.LIMIT) Long cost, @NotNull LocalDate on,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

        ImprovementQuote.Said said() {
            return new ImprovementQuote.Said(supplier.supplier("/supplier"), Pesos.of(cost), on, sha256);
        }
    }

    /** @param created false when it was there */
    public record Kept(ImprovementView improvement, boolean created) {
    }

    public Kept keep(UUID id, UUID quoteId, Request request) {
        var improvement = hand.keep(id);
        var said = request.said();
        var known = improvements.quote(quoteId);
        if (known.isPresent()) {
            if (!known.get().improvementId().equals(id) || !known.get().said().equals(said)) {
                throw new StateForbids("improvement.quote.id-taken", "");
            }
            audit.unchanged();
            return new Kept(desk.view(id), false);
        }
        if (!BEFORE_ORDER.contains(improvement.state())) {
            throw new StateForbids("improvement.quote.late", "");
        }
        if (said.on().isAfter(desk.today())) {
            throw new Invalid("improvement.step.ahead", "/on");
        }
        desk.requireBrought(said.document());
        improvements.add(new ImprovementQuote(quoteId, id, said, clock.instant(), caller.required().id()));
        audit.changed(ImprovementQuote.class, quoteId, null, said);
        return new Kept(desk.view(id), true);
    }
}
