package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The limit of a source of which an initiative asks money.
 *
 * @param value in the unit of the limit: UTM for FRIL, percent of the cost of replacement for Circular 33
 * @param most the same in whole pesos of this month; absent when the unit has no value here, or nobody loaded it
 * @param exceeded whether what is asked reaches it; absent when it cannot be known
 * @param law where it is written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingLimit(FundingSource source, BigDecimal value, Pesos most, Boolean exceeded, String law) {

    /** A limit as it is loaded. */
    public record Loaded(BigDecimal value, String law) {
    }

    /** The limits, as they stand today. */
    public interface Rules {

        Optional<Loaded> frilCeiling();

        Optional<Loaded> conservationShare();

        /** Pesos of one UTM this month; empty while nobody loaded it. */
        Optional<BigDecimal> utm();
    }

    /** Of the sources that are asked, by their order. */
    public static List<FundingLimit> of(List<InitiativeContent.Ask> asks, Rules rules) {
        var limits = new ArrayList<FundingLimit>();
        var fril = asks.stream().filter(ask -> ask.source() == FundingSource.FRIL).map(InitiativeContent.Ask::amount).toList();
        if (!fril.isEmpty()) {
            rules.frilCeiling().ifPresent(ceiling -> {
                var most = rules.utm().map(utm -> pesos(utm.multiply(ceiling.value()))).orElse(null);
                limits.add(new FundingLimit(FundingSource.FRIL, ceiling.value(), most, most == null ? null : !most.exceeds(Pesos.sum(fril)),
                        ceiling.law()));
            });
        }
        if (asks.stream().anyMatch(ask -> ask.source() == FundingSource.CIRCULAR_33)) {
            rules.conservationShare().ifPresent(share ->
                    limits.add(new FundingLimit(FundingSource.CIRCULAR_33, share.value(), null, null, share.law())));
        }
        return limits;
    }

    private static Pesos pesos(BigDecimal exact) {
        return Pesos.of(exact.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /** Whether all that is asked is a small regional initiative below its ceiling, which needs no favourable result. */
    public static boolean exemptsFromRate(List<InitiativeContent.Ask> asks, List<FundingLimit> limits) {
        return !asks.isEmpty() && asks.stream().allMatch(ask -> ask.source() == FundingSource.FRIL)
                && limits.stream().anyMatch(limit -> limit.source() == FundingSource.FRIL && Boolean.FALSE.equals(limit.exceeded()));
    }
}
