package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.design.domain.ChargeRelease;
import cl.vertiente.design.domain.DesignCharge;
import cl.vertiente.design.domain.DesignCharges;
import cl.vertiente.design.domain.DesignCost;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.ledger.domain.Voucher;
import cl.vertiente.ledger.domain.Vouchers;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/**
 * Says that a line of a voucher was spent on a design, or that it was not after all. A line is the cost of one design at most, so that what
 * designs cost never exceeds what the ledger holds.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ANALYST})
public class ChargeDesign {

    @Inject
    private DesignCharges charges;

    @Inject
    private DesignDesk desk;

    @Inject
    private CostReading reading;

    @Inject
    private Agreements agreements;

    @Inject
    private Vouchers vouchers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param line of the voucher, from 0 on */
    public record Request(@NotNull UUID voucherId, @NotNull @Min(0) @Max(999) Integer line) {
    }

    /** Why it was none. */
    public record Reason(@Size(max = 300) String reason) {
    }

    /** @param created false when it was there */
    public record Charged(DesignCost cost, boolean created) {
    }

    public Charged charge(UUID designId, UUID id, Request request) {
        var design = desk.claim(designId);
        vouchers.lock(design.agreementId());
        var known = charges.find(id);
        if (known.isPresent()) {
            if (!known.get().says(designId, request.voucherId(), request.line())) {
                throw new StateForbids("design.progress.id-taken", "");
            }
            audit.unchanged();
            return new Charged(reading.of(designId), false);
        }
        var voucher = vouchers.find(request.voucherId()).filter(found -> found.agreementId().equals(design.agreementId()))
                .orElseThrow(() -> new NotFound("design.charge.voucher-unknown", "/voucherId"));
        check(design, voucher, request.line());
        charges.add(new DesignCharge(id, designId, voucher.id(), request.line(), clock.instant(), caller.required().id()));
        audit.changed(DesignCharge.class, id, null, request);
        return new Charged(reading.of(designId), true);
    }

    private void check(EngineeringDesign design, Voucher voucher, int position) {
        if (position >= voucher.lines().size()) {
            throw new Invalid("design.charge.no-line", "/line", voucher.folio(), voucher.lines().size());
        }
        var line = voucher.lines().get(position);
        if (agreements.budgetOf(design.agreementId()).stream().noneMatch(one -> one.id().equals(line.budgetLineId())
                && one.component() == Component.DESIGN)) {
            throw new Invalid("design.charge.other-component", "/line");
        }
        if (line.waterSystemId() != null && !design.content().systems().contains(line.waterSystemId())) {
            throw new Invalid("design.charge.other-committee", "/line");
        }
        if (voucher.isAnnulled() || vouchers.isCorrected(voucher.id())) {
            throw new StateForbids("design.charge.out-of-force", "/voucherId", voucher.folio());
        }
        if (charges.isCharged(voucher.id(), position)) {
            throw new StateForbids("design.charge.taken", "/line", voucher.folio());
        }
    }

    public DesignCost release(UUID designId, UUID id, Reason request) {
        desk.claim(designId);
        var charge = charges.find(id).filter(found -> found.designId().equals(designId))
                .orElseThrow(() -> new NotFound("design.charge.not-found", ""));
        var reason = DesignRequest.text(request.reason());
        if (reason == null) {
            throw new Invalid("design.reason", "/reason");
        }
        if (charges.releaseOf(id).isPresent()) {
            audit.unchanged();
            return reading.of(designId);
        }
        charges.add(new ChargeRelease(id, reason, clock.instant(), caller.required().id()));
        audit.changed(DesignCharge.class, id, new Request(charge.voucherId(), charge.line()), request);
        return reading.of(designId);
    }
}
