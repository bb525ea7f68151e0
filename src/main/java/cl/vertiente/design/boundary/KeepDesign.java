package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.design.domain.DesignContent;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans a design, or says otherwise what it is and delivers. The first time makes it, under an identifier of the client; the same again
 * changes nothing; anything else needs the version that was read.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class KeepDesign {

    @Inject
    private Designs designs;

    @Inject
    private DesignDesk desk;

    @Inject
    private Agreements agreements;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(DesignView design, boolean created) {
    }

    public Kept keep(UUID id, DesignRequest request) {
        var content = request.content();
        agreements.lock(request.agreementId());
        return designs.find(id).isPresent() ? change(id, request, content) : add(id, request, content);
    }

    private Kept add(UUID id, DesignRequest request, DesignContent content) {
        var agreement = agreements.find(request.agreementId()).filter(found -> caller.required().seesRegion(found.regionCut()))
                .orElseThrow(() -> new NotFound("agreement.not-found", "/agreementId"));
        if (!isOpen(agreement.state())) {
            throw new Invalid("design.agreement-closed", "/agreementId");
        }
        check(agreement.id(), content, Optional.empty());
        var design = new EngineeringDesign(id, agreement.id(), code(agreement), content, clock.instant());
        desk.tell(design, content.gaps(), GapAttention.Stage.MEANT, null);
        designs.add(design);
        audit.changed(EngineeringDesign.class, id, null, content);
        return new Kept(desk.view(id), true);
    }

    /** Whether an agreement in this state takes new designs. */
    static boolean isOpen(AgreementState state) {
        return state != AgreementState.DRAFT && !state.isOver();
    }

    /** The number that follows within the agreement. */
    private String code(Agreement agreement) {
        return "DIS-%s-%04d".formatted(agreement.code(), designs.of(agreement.id()) + 1);
    }

    private Kept change(UUID id, DesignRequest request, DesignContent content) {
        var design = desk.claim(id);
        if (!design.agreementId().equals(request.agreementId())) {
            throw new StateForbids("design.id-taken", "");
        }
        var before = design.content();
        if (before.equals(content)) {
            audit.unchanged();
            return new Kept(desk.view(id), false);
        }
        design.requireOpen();
        precondition.check(desk.view(id));
        check(design.agreementId(), content, Optional.of(before));
        requireNothingReportedIsDropped(id, before, content);
        answer(design, before, content);
        design.plan(content);
        audit.changed(EngineeringDesign.class, id, before, content);
        return new Kept(desk.view(id), false);
    }

    /** A gap that a design in hand answers from now on is attended, as it would have been when the design began. */
    private void answer(EngineeringDesign design, DesignContent before, DesignContent content) {
        var added = new HashMap<>(content.gaps());
        added.entrySet().removeAll(before.gaps().entrySet());
        var begun = design.state() != DesignState.PLANNED;
        desk.tell(design, added, begun ? GapAttention.Stage.BEGUN : GapAttention.Stage.MEANT, begun ? desk.today() : null);
    }

    /** @param before what was said of it and may stay, though it could not be said anew */
    private void check(UUID agreementId, DesignContent content, Optional<DesignContent> before) {
        var faults = new Faults();
        faults.when(content.systems().stream().filter(system -> before.isEmpty() || !before.get().systems().contains(system))
                .anyMatch(system -> !agreements.serves(agreementId, system)), "design.not-served", "/systems");
        faults.when(content.leader() != null && !content.leader().equals(before.map(DesignContent::leader).orElse(null))
                && !isActive(content.leader()), "design.person-unknown", "/leader");
        for (var product : content.products()) {
            var known = before.flatMap(said -> said.product(product.kind()));
            faults.when(known.isEmpty() && designs.kind(product.kind()).filter(kind -> !kind.said().retired()).isEmpty(),
                    "design.product.kind-unknown", "/products", product.kind());
            faults.when(product.responsible() != null && !product.responsible().equals(known.map(DesignContent.Planned::responsible)
                    .orElse(null)) && !isActive(product.responsible()), "design.person-unknown", "/products");
        }
        faults.raise();
    }

    private boolean isActive(UUID person) {
        return people.find(person).filter(Person::isActive).isPresent();
    }

    private void requireNothingReportedIsDropped(UUID id, DesignContent before, DesignContent content) {
        var progress = designs.progressOf(id);
        if (before.products().stream().anyMatch(product -> content.product(product.kind()).isEmpty() && progress.knows(product.kind()))) {
            throw new Invalid("design.product.reported", "/products");
        }
    }
}
