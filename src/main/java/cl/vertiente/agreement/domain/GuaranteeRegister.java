package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All guarantees of one agreement, as they were recorded, and what follows from them together: how each stands, and how much they
 * cover on a day. One that was renewed counts until the day before its renewal begins, so that nothing counts twice.
 */
public record GuaranteeRegister(List<Guarantee> all) {

    public Optional<Guarantee> find(UUID id) {
        return all.stream().filter(guarantee -> guarantee.id().equals(id)).findFirst();
    }

    /** The guarantee that was handed in in place of another. */
    public Optional<Guarantee> renewalOf(Guarantee guarantee) {
        return all.stream().filter(other -> guarantee.id().equals(other.content().renews()) && !other.isAnnulled()
                && other.paper().isPresent()).findFirst();
    }

    public GuaranteeState state(Guarantee guarantee, LocalDate day) {
        var end = guarantee.end();
        if (end.isPresent()) {
            return switch (end.get().verb()) {
                case RETURN -> GuaranteeState.RETURNED;
                case EXECUTE -> GuaranteeState.EXECUTED;
                default -> GuaranteeState.ANNULLED;
            };
        }
        if (guarantee.paper().isEmpty()) {
            return GuaranteeState.PENDING;
        }
        if (renewalOf(guarantee).isPresent()) {
            return GuaranteeState.RENEWED;
        }
        return guarantee.paper().get().expiresOn().isBefore(day) ? GuaranteeState.EXPIRED : GuaranteeState.IN_FORCE;
    }

    /** Whether it guarantees anything on a day. */
    public boolean counts(Guarantee guarantee, LocalDate day) {
        return guarantee.holdsOn(day) && renewalOf(guarantee).flatMap(Guarantee::paper)
                .filter(paper -> !paper.startsOn().isAfter(day)).isEmpty();
    }

    /** Those that guarantee something on a day. */
    public List<Guarantee> counting(LocalDate day) {
        return all.stream().filter(guarantee -> counts(guarantee, day)).toList();
    }

    /**
     * What they cover on a day, at most what an amount may be at all: however large the papers are that somebody typed.
     *
     * @param worth of each in pesos; empty when the value of the UF is not known, and then it counts for nothing
     */
    public Pesos cover(LocalDate day, Function<Guarantee, Optional<Pesos>> worth) {
        var all = counting(day).stream().flatMap(guarantee -> worth.apply(guarantee).stream()).mapToLong(Pesos::amount).sum();
        return Pesos.of(Math.min(Pesos.LIMIT, all));
    }

    /** The last day of an unbroken time from a day on, in which they cover an amount; empty when they do not on that day. */
    public Optional<LocalDate> coveredUntil(LocalDate day, Pesos amount, Function<Guarantee, Optional<Pesos>> worth) {
        LocalDate until = null;
        for (var next = day; !counting(next).isEmpty() && !amount.exceeds(cover(next, worth)); next = until.plusDays(1)) {
            until = lastDayLike(next);
        }
        return Optional.ofNullable(until);
    }

    /** The last day on which the same ones count as on a day: then one runs out, or another begins. */
    private LocalDate lastDayLike(LocalDate day) {
        var ends = counting(day).stream().map(guarantee -> guarantee.paper().orElseThrow().expiresOn());
        var begins = all.stream().flatMap(guarantee -> guarantee.paper().stream()).map(GuaranteePaper::startsOn)
                .filter(start -> start.isAfter(day)).map(start -> start.minusDays(1));
        return Stream.concat(ends, begins).min(LocalDate::compareTo).orElseThrow();
    }
}
