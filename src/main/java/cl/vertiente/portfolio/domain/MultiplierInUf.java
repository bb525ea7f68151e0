package cl.vertiente.portfolio.domain;

import cl.vertiente.portfolio.domain.Multiplier.Three;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** The {@link Multiplier} once more, each amount in UF of the day of its event. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MultiplierInUf(ContributionInUf contribution, UfAmount postulated, UfAmount approved, UfAmount awarded, UfAmount privateMoney,
        Three ratios, Three evidencedRatios, Three ratiosOnTransferred, Three evidencedRatiosOnTransferred, Three evidencedShare) {

    public UfAmount amount(MultiplierFigure figure) {
        return switch (figure) {
            case POSTULATED -> postulated;
            case APPROVED -> approved;
            case AWARDED -> awarded;
            case PRIVATE -> privateMoney;
        };
    }

    /** @param brought what there is; nothing of what is absent */
    public static MultiplierInUf of(ContributionInUf given, Map<MultiplierFigure, UfAmount> brought) {
        Function<MultiplierFigure, UfAmount> amount = figure -> brought.getOrDefault(figure, UfAmount.nothing());
        Function<Function<UfAmount, BigDecimal>, Three> three = number -> new Three(number.apply(amount.apply(MultiplierFigure.POSTULATED)),
                number.apply(amount.apply(MultiplierFigure.APPROVED)), number.apply(amount.apply(MultiplierFigure.AWARDED)));
        return new MultiplierInUf(given, amount.apply(MultiplierFigure.POSTULATED), amount.apply(MultiplierFigure.APPROVED),
                amount.apply(MultiplierFigure.AWARDED), amount.apply(MultiplierFigure.PRIVATE),
                three.apply(each -> UfAmount.ratio(each.amount(), given.agreed())),
                three.apply(each -> UfAmount.ratio(each.evidenced(), given.agreed())),
                three.apply(each -> UfAmount.ratio(each.amount(), given.transferred())),
                three.apply(each -> UfAmount.ratio(each.evidenced(), given.transferred())), three.apply(UfAmount::evidencedShare));
    }
}
