package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.improvement.boundary.ReadImprovementKinds.KindView;
import cl.vertiente.improvement.domain.ImprovementKind;
import cl.vertiente.improvement.domain.ImprovementKinds;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps the catalogue of what is installed: a new kind under its code, other words, unit, life or place, or retired. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepImprovementKinds {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    @Inject
    private ImprovementKinds kinds;

    @Inject
    private Assets assets;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /**
     * What is asked.
     *
     * @param unit in the plural
     * @param unitOne the same of one; absent when the plural serves
     * @param lifeYears for how long it is expected to serve; absent when nobody knows
     * @param assetKind code of the kind of installation that it becomes; absent when it becomes none
     * @param source who says so
     */
    public record KindRequest(@NotBlank @Size(max = 120) @Printable String name, @NotBlank @Size(max = 40) @Printable String unit,
            @Size(max = 40) @Printable String unitOne, @Min(1) @Max(100) Integer lifeYears, @Size(max = 30) String assetKind,
            @NotBlank @Size(max = 200) String source, @NotNull @Min(0) @Max(9999) Integer position, boolean retired) {

        ImprovementKind.Said said() {
            return new ImprovementKind.Said(name.strip(), unit.strip(), ImprovementRequest.text(unitOne), lifeYears,
                    ImprovementRequest.text(assetKind), source.strip(), position, retired);
        }
    }

    /** @param created false when it was there */
    public record Kept(KindView kind, boolean created) {
    }

    public Kept keep(String code, KindRequest request) {
        if (!code.matches(CODE)) {
            throw new NotFound("improvement.kind.code", "");
        }
        var said = request.said();
        if (said.assetKind() != null && assets.kinds().stream().noneMatch(kind -> kind.code().equals(said.assetKind()))) {
            throw new Invalid("improvement.kind.asset", "/assetKind");
        }
        var known = kinds.find(code);
        if (known.isEmpty()) {
            var kind = new ImprovementKind(code, said);
            kinds.add(kind);
            audit.changed(ImprovementKind.class, code, null, said);
            return new Kept(ReadImprovementKinds.view(kind), true);
        }
        var kind = known.get();
        var before = kind.said();
        if (before.equals(said)) {
            audit.unchanged();
            return new Kept(ReadImprovementKinds.view(kind), false);
        }
        precondition.check(ReadImprovementKinds.view(kind));
        kind.describe(said);
        audit.changed(ImprovementKind.class, code, before, said);
        return new Kept(ReadImprovementKinds.view(kind), false);
    }
}
