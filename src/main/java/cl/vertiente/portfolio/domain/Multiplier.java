package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/**
 * How many times the contribution of the regional governments came back as public money of initiatives: asked, approved and awarded, each
 * by its name. A ratio is null where nothing was contributed.
 *
 * @param asOf null for now
 * @param privateMoney put into the same initiatives; it is no part of any ratio
 * @param ratios all amounts on what was agreed
 * @param evidencedRatios proven amounts on what was agreed
 * @param ratiosOnTransferred all amounts on what was transferred
 * @param evidencedShare how much of each amount a document proves
 * @param uf all of it in UF of the days of the events; null unless UF is asked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Multiplier(Instant asOf, Contribution contribution, Amount postulated, Amount approved, Amount awarded, Amount privateMoney,
        Three ratios, Three evidencedRatios, Three ratiosOnTransferred, Three evidencedRatiosOnTransferred, Three evidencedShare,
        MultiplierInUf uf) {

    /**
     * What the regional governments gave, by the ledger.
     *
     * @param agreed by the agreements and their amendments
     * @param rendered expenses; to the regional government those of renderings that were sent
     * @param rows the address of the agreements that it adds up
     */
    public record Contribution(Pesos agreed, Pesos transferred, Pesos rendered, @JsonProperty("_rows") String rows) {
    }

    /** A number for each of the three. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Three(BigDecimal postulated, BigDecimal approved, BigDecimal awarded) {

        public BigDecimal of(PipelineFigure figure) {
            return switch (figure) {
                case POSTULATED -> postulated;
                case APPROVED -> approved;
                case AWARDED -> awarded;
            };
        }
    }

    public Amount amount(MultiplierFigure figure) {
        return switch (figure) {
            case POSTULATED -> postulated;
            case APPROVED -> approved;
            case AWARDED -> awarded;
            case PRIVATE -> privateMoney;
        };
    }

    /** The same with its figures in UF beside. */
    public Multiplier with(MultiplierInUf other) {
        return new Multiplier(asOf, contribution, postulated, approved, awarded, privateMoney, ratios, evidencedRatios, ratiosOnTransferred,
                evidencedRatiosOnTransferred, evidencedShare, other);
    }

    public static Multiplier of(Instant asOf, Contribution given, Function<MultiplierFigure, Amount> brought) {
        var postulated = brought.apply(MultiplierFigure.POSTULATED);
        var approved = brought.apply(MultiplierFigure.APPROVED);
        var awarded = brought.apply(MultiplierFigure.AWARDED);
        Function<Function<Amount, BigDecimal>, Three> three = number ->
                new Three(number.apply(postulated), number.apply(approved), number.apply(awarded));
        return new Multiplier(asOf, given, postulated, approved, awarded, brought.apply(MultiplierFigure.PRIVATE),
                three.apply(each -> Amount.ratio(each.amount(), given.agreed())),
                three.apply(each -> Amount.ratio(each.evidenced(), given.agreed())),
                three.apply(each -> Amount.ratio(each.amount(), given.transferred())),
                three.apply(each -> Amount.ratio(each.evidenced(), given.transferred())), three.apply(Amount::evidencedShare), null);
    }
}
