package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.boundary.ReadProductKinds.ProductKindView;
import cl.vertiente.design.domain.DesignProductKind;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.shared.AuditTrail;
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

/** Keeps the catalogue of what designs deliver: a new kind under its code, another name or place, or retired. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepProductKinds {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    @Inject
    private Designs designs;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** What is asked. */
    public record ProductKindRequest(@NotBlank @Size(max = 120) @Printable String name, @NotNull @Min(0) @Max(9999) Integer position,
            boolean retired) {

        DesignProductKind.Said said() {
            return new DesignProductKind.Said(name.strip(), position, retired);
        }
    }

    /** @param created false when it was there */
    public record Kept(ProductKindView kind, boolean created) {
    }

    /** @throws NotFound when it is no code */
    public Kept keep(String code, ProductKindRequest request) {
        if (!code.matches(CODE)) {
            throw new NotFound("design.product.code", "");
        }
        var said = request.said();
        var known = designs.kind(code);
        known.filter(kind -> !kind.said().equals(said)).ifPresent(kind -> {
            precondition.check(ReadProductKinds.view(kind));
            audit.changed(DesignProductKind.class, code, kind.said(), said);
            kind.describe(said);
        });
        if (known.isEmpty()) {
            designs.add(new DesignProductKind(code, said));
            audit.changed(DesignProductKind.class, code, null, said);
        } else {
            audit.unchanged();
        }
        return new Kept(new ProductKindView(code, said.name(), said.position(), said.retired()), known.isEmpty());
    }
}
