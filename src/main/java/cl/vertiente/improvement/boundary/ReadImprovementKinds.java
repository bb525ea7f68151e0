package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.improvement.domain.ImprovementKind;
import cl.vertiente.improvement.domain.ImprovementKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the catalogue of what is installed. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadImprovementKinds {

    @Inject
    private ImprovementKinds kinds;

    /**
     * A kind as it is shown.
     *
     * @param unitOne its unit when there is one of it; null when the plural serves
     * @param lifeYears for how long it is expected to serve; null when nobody knows
     * @param assetKind what it becomes in the committee's register; null when it becomes none
     */
    public record KindView(String code, String name, String unit, String unitOne, Integer lifeYears, String assetKind, String source,
            int position, boolean retired) {
    }

    static KindView view(ImprovementKind kind) {
        var said = kind.said();
        return new KindView(kind.code(), said.name(), said.unit(), said.unitOne(), said.lifeYears(), said.assetKind(), said.source(),
                said.position(), said.retired());
    }

    /** In their order, retired ones too. */
    public List<KindView> all() {
        return kinds.all().stream().map(ReadImprovementKinds::view).toList();
    }
}
