package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The amendments of one agreement, from which its terms follow as they were known at an instant. The terms in force are kept
 * beside, on the agreement and its lines; this is what they must be equal to.
 *
 * @param amendments by number
 */
public record AmendmentHistory(List<Amendment> amendments) {

    /** Those that were known, by number. */
    public List<Amendment> until(Instant asOf) {
        return known(asOf).toList();
    }

    private Stream<Amendment> known(Instant asOf) {
        return amendments.stream().filter(amendment -> !amendment.recordedAt().isAfter(asOf));
    }

    private <T> Optional<T> last(Instant asOf, Function<Amendment, T> said) {
        return known(asOf).map(said).filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    public Pesos total(Agreement agreement, Instant asOf) {
        return last(asOf, Amendment::newTotal).orElse(agreement.signedTotal());
    }

    public LocalDate end(Agreement agreement, Instant asOf) {
        return last(asOf, Amendment::newEnd).orElse(agreement.signedEnd());
    }

    /** What was agreed of an instalment; empty when it was not there yet, or no more. */
    public Optional<InstallmentTerms> installment(Installment installment, Instant asOf) {
        var amended = last(asOf, amendment -> amendment.installments().get(installment.id()));
        return amended.isPresent() ? amended.filter(one -> !one.isWithdrawn()).map(AmendedInstallment::terms)
                : Optional.ofNullable(installment.signed());
    }

    /** What a line held; empty when it was not in the budget yet. */
    public Optional<Pesos> approved(BudgetLine line, Instant asOf) {
        var amended = last(asOf, amendment -> amendment.budget().get(line.id()));
        return amended.isPresent() || line.isAdded() ? amended : Optional.of(line.signedApproved());
    }
}
