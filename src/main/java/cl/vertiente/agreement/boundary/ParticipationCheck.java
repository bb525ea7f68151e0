package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.agreement.boundary.ParticipationRequest.ComponentRequest;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must hold of an APR in an agreement: a system of its region, targets that can be counted, people with an account. */
@ApplicationScoped
public class ParticipationCheck {

    @Inject
    private Agreements agreements;

    @Inject
    private WaterSystems systems;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    /** @param known it takes part already */
    void check(Agreement agreement, ParticipationRequest request, boolean known) {
        var faults = new Faults();
        var system = systems.visibleTo(caller.required()).find(request.waterSystemId());
        faults.when(system.isEmpty(), "agreement.participation.system", "/waterSystemId");
        faults.when(system.filter(one -> !one.system().regionCut().equals(agreement.regionCut())).isPresent(),
                "agreement.participation.region", "/waterSystemId");
        faults.when(!known && system.filter(one -> one.mergedInto() != null).isPresent(), "agreement.participation.merged",
                "/waterSystemId");
        faults.when(!known && agreements.serves(agreement.id(), request.waterSystemId()), "agreement.participation.twice",
                "/waterSystemId");
        faults.when(request.joinedOn() != null && (request.joinedOn().isBefore(agreement.startOn())
                || request.joinedOn().isAfter(agreement.endOn())), "agreement.participation.joined", "/joinedOn");
        var named = request.content().responsible().stream().map(one -> one.personId()).distinct().toList();
        var accounts = people.named(named).stream().map(Person::id).collect(Collectors.toSet());
        request.componentsOrNone().forEach((component, asked) -> component(component, asked, accounts, faults));
        faults.raise();
    }

    private static void component(Component component, ComponentRequest asked, Set<UUID> accounts, Faults faults) {
        var at = "/components/" + component;
        faults.when(component == Component.ADMINISTRATION, "agreement.product.administration", at);
        var unit = AgreementRequest.bare(asked.unit());
        faults.when(asked.goal() != null && unit == null, "agreement.product.unit", at + "/unit");
        faults.when(asked.goal() == null && unit != null, "agreement.participation.goal", at + "/goal");
        faults.when(asked.goal() != null && asked.goal().signum() <= 0, "agreement.product.goal", at + "/goal");
        if (asked.responsible() == null) {
            return;
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; i < asked.responsible().size(); i++) {
            var one = asked.responsible().get(i);
            var place = at + "/responsible/" + i;
            faults.when(!accounts.contains(one.personId()), "agreement.product.responsible", place + "/personId");
            faults.when(!seen.add(one.personId()), "agreement.participation.person-twice", place + "/personId");
            faults.when(one.since() != null && one.until() != null && one.until().isBefore(one.since()),
                    "agreement.product.end-before-start", place + "/until");
        }
    }
}
