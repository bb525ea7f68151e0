package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The guarantees of an agreement held against what the law asks of it. Money that is written in UF is worth what the UF was on the
 * first day of the paper; while that value is not loaded, the paper counts for nothing and it is said which value is missing.
 *
 * @param uf its value on a day, in pesos
 */
public record GuaranteeCheck(GuaranteeRequirement requirement, GuaranteeRegister register, Function<LocalDate, Optional<BigDecimal>> uf) {

    /** What a guarantee is worth in pesos; empty while it has no paper, or the UF of its first day is not known. */
    public Optional<Pesos> worth(Guarantee guarantee) {
        var content = guarantee.content();
        if (content.currency() == GuaranteeCurrency.CLP) {
            return Optional.of(Pesos.of(content.amount().longValueExact()));
        }
        return guarantee.paper().flatMap(paper -> uf.apply(paper.startsOn()))
                .map(value -> value.multiply(content.amount()).setScale(0, RoundingMode.FLOOR).min(BigDecimal.valueOf(Pesos.LIMIT)))
                .map(pesos -> Pesos.of(pesos.longValueExact()));
    }

    public Pesos cover(LocalDate day) {
        return register.cover(day, this::worth);
    }

    /** How much is missing on a day of what would be required; zero when nothing is, or no law asks. */
    public Pesos missing(LocalDate day) {
        var required = requirement.required() == null ? Pesos.ZERO : requirement.required();
        var cover = cover(day);
        return required.exceeds(cover) ? required.minus(cover) : Pesos.ZERO;
    }

    /** More is guaranteed than may be asked, but for a direct award. Papers in UF are rounded to its hundredth, which is forgiven. */
    public boolean isBeyondCeiling(LocalDate day) {
        return requirement.ceiling() != null && cover(day).minus(rounding(day)).exceeds(requirement.ceiling());
    }

    private Pesos rounding(LocalDate day) {
        return Pesos.sum(register.counting(day).stream().filter(guarantee -> guarantee.content().currency() == GuaranteeCurrency.UF)
                .flatMap(guarantee -> guarantee.paper().flatMap(paper -> uf.apply(paper.startsOn())).stream())
                .map(value -> Pesos.of(value.movePointLeft(2).setScale(0, RoundingMode.CEILING).longValueExact())).toList());
    }

    /** The item of the checklist that follows. */
    public Standing standing(LocalDate day) {
        switch (requirement.answer()) {
            case NO_LAW -> {
                return Standing.of(ChecklistState.NOT_REQUIRED, null, new Standing.Reason("agreement.guarantee.no-law"));
            }
            case BELOW_THRESHOLD -> {
                return Standing.of(ChecklistState.NOT_REQUIRED, null, new Standing.Reason("agreement.guarantee.below",
                        requirement.total(), requirement.threshold(), year()));
            }
            default -> {
                var until = register.coveredUntil(day, requirement.required(), this::worth);
                return until.isPresent() ? Standing.of(ChecklistState.VALID, until.get()) : uncovered(day);
            }
        }
    }

    private Standing uncovered(LocalDate day) {
        var reasons = new ArrayList<Standing.Reason>();
        if (requirement.answer() == GuaranteeRequirement.Answer.UNKNOWN_UTM) {
            reasons.add(new Standing.Reason("agreement.guarantee.unknown-utm", year()));
        } else {
            reasons.add(new Standing.Reason("agreement.guarantee.missing", requirement.required(), cover(day), missing(day)));
        }
        register.counting(day).stream().filter(guarantee -> worth(guarantee).isEmpty()).forEach(guarantee ->
                reasons.add(new Standing.Reason("agreement.guarantee.unknown-uf", guarantee.paper().orElseThrow().startsOn())));
        var expired = register.all().stream().filter(guarantee -> !guarantee.isAnnulled()).flatMap(guarantee -> guarantee.paper().stream())
                .anyMatch(paper -> paper.expiresOn().isBefore(day));
        return new Standing(expired ? ChecklistState.EXPIRED : ChecklistState.MISSING, null, List.copyOf(reasons));
    }

    private String year() {
        return String.valueOf(requirement.year());
    }
}
