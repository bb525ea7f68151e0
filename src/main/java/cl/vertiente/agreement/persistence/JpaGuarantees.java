package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Guarantee;
import cl.vertiente.agreement.domain.GuaranteeRegister;
import cl.vertiente.agreement.domain.Guarantees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Guarantees in the database. */
@ApplicationScoped
public class JpaGuarantees implements Guarantees {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public GuaranteeRegister of(UUID agreementId) {
        return of(List.of(agreementId)).get(agreementId);
    }

    @Override
    public Map<UUID, GuaranteeRegister> of(Collection<UUID> agreementIds) {
        var found = agreementIds.isEmpty() ? Map.<UUID, List<Guarantee>>of()
                : entities.createQuery("select g from Guarantee g where g.agreementId in :ids order by g.recordedAt, g.id", Guarantee.class)
                        .setParameter("ids", agreementIds).getResultStream().collect(Collectors.groupingBy(Guarantee::agreementId));
        return agreementIds.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), id -> new GuaranteeRegister(found.getOrDefault(id, List.of()))));
    }

    @Override
    public Optional<Guarantee> find(UUID id) {
        return Optional.ofNullable(entities.find(Guarantee.class, id));
    }

    @Override
    public void add(Guarantee guarantee) {
        entities.persist(guarantee);
        entities.flush();
    }
}
