package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The renderings of accounts and what belongs to them. */
public interface Rendiciones {

    Optional<Rendicion> find(UUID agreementId, RendicionKey key);

    Rendicion get(UUID id);

    /** The monthly ones of several agreements that were sent up to an instant, by agreement. */
    Map<UUID, Set<Period>> sentMonths(Collection<UUID> agreementIds, Instant until);

    /** All of an agreement, by period and sequence. */
    List<Rendicion> of(UUID agreementId);

    /**
     * Vouchers that stand in a rendering sent up to an instant, be it as an entry, taken back, or in a regularisation: what the regional
     * government sees.
     */
    default Set<UUID> sentVouchers(UUID agreementId, Instant until) {
        return of(agreementId).stream().filter(r -> r.sentAt().filter(sent -> !sent.isAfter(until)).isPresent())
                .flatMap(r -> items(r.id()).stream()).map(RendicionItem::voucherId).collect(Collectors.toSet());
    }

    void add(Rendicion rendicion);

    void add(RendicionItem item);

    void add(RendicionChoice choice);

    void add(BankReconciliation reconciliation);

    void add(ItemReview review);

    void add(SisrecFiling filing);

    /** Items in force. */
    List<RendicionItem> items(UUID rendicionId);

    /** Choices in force. */
    List<RendicionChoice> choices(UUID rendicionId);

    Optional<BankReconciliation> reconciliation(UUID rendicionId);

    Optional<SisrecFiling> filing(UUID rendicionId);

    int regularisations(UUID agreementId, Period period);

    /** The newest review of each item that has one. */
    Map<UUID, ReviewState> reviews(Collection<UUID> itemIds);
}
