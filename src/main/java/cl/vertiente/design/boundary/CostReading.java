package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.design.domain.ChargedLine;
import cl.vertiente.design.domain.DesignCharges;
import cl.vertiente.design.domain.DesignCost;
import cl.vertiente.ledger.domain.RendicionItem;
import cl.vertiente.ledger.domain.Rendiciones;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a design cost, as its caller may see it: the regional government by what stands in renderings that were sent. */
@ApplicationScoped
public class CostReading {

    @Inject
    private DesignDesk desk;

    @Inject
    private DesignCharges charges;

    @Inject
    private Rendiciones rendiciones;

    @Inject
    private CurrentCaller caller;

    /** @throws cl.vertiente.shared.NotFound when the design is unknown, of another region, or not for the caller yet */
    DesignCost of(UUID designId) {
        var design = desk.view(designId).design();
        var seen = charges.of(designId);
        if (caller.required().isGore()) {
            var sent = sent(design.agreementId());
            seen = seen.stream().filter(line -> sent.contains(line.voucherId())).toList();
        }
        var inForce = seen.stream().filter(ChargedLine::inForce).toList();
        return new DesignCost(Pesos.sum(inForce.stream().map(ChargedLine::amount).toList()),
                "/api/v1/engineering-designs/" + designId + "/charges", inForce, seen.stream().filter(line -> !line.inForce()).toList());
    }

    private Set<UUID> sent(UUID agreementId) {
        return rendiciones.of(agreementId).stream().filter(rendicion -> rendicion.sentAt().isPresent())
                .flatMap(rendicion -> rendiciones.items(rendicion.id()).stream()).map(RendicionItem::voucherId).collect(Collectors.toSet());
    }
}
