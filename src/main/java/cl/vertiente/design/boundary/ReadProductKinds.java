package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignProductKind;
import cl.vertiente.design.domain.Designs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the catalogue of what designs deliver. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadProductKinds {

    @Inject
    private Designs designs;

    /** A kind as it is shown. */
    public record ProductKindView(String code, String name, int position, boolean retired) {
    }

    static ProductKindView view(DesignProductKind kind) {
        return new ProductKindView(kind.code(), kind.said().name(), kind.said().position(), kind.said().retired());
    }

    /** In their order, retired ones too. */
    public List<ProductKindView> all() {
        return designs.kinds().stream().map(ReadProductKinds::view).toList();
    }
}
