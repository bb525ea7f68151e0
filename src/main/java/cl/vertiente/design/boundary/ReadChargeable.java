package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.ChargedLine;
import cl.vertiente.design.domain.DesignCharges;
import cl.vertiente.design.domain.DesignView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the lines of vouchers that may be said to be spent on a design: those of its agreement and component that no design has. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST}, readOnly = true)
public class ReadChargeable {

    @Inject
    private DesignDesk desk;

    @Inject
    private DesignCharges charges;

    public List<ChargedLine> of(UUID designId) {
        var view = desk.view(designId);
        return charges.uncharged(view.design().agreementId(), view.servedSystems().stream().map(DesignView.Served::id)
                .collect(Collectors.toSet()));
    }
}
