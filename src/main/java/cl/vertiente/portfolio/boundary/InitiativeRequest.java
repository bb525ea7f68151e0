package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeContent;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An initiative as it is asked to be kept.
 *
 * @param object what is built or improved, as it stands in the name
 * @param bipCode eight digits, a dash, one digit; absent while there is none
 * @param communes by CUT
 * @param systems identifiers of the committees
 * @param shares percent of each agreement that brought it forth; they add up to a hundred
 * @param asks by year and source
 */
public record InitiativeRequest(@NotNull InitiativeProcess process, @NotBlank @Size(max = 120) @Printable String object,
        @NotBlank @Size(max = 120) @Printable String place, @NotNull Typology typology, @NotNull InvestmentStage stage,
        @Size(max = 40) String bipCode, @NotNull @Size(min = 1, max = 60) Set<@NotNull String> communes,
        @Size(max = 200) Set<@NotNull UUID> systems, @NotNull @Size(min = 1, max = 20) @Valid List<@NotNull Share> shares,
        @Size(max = 100) @Valid List<@NotNull Ask> asks) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String BIP = "\\d{8}-\\d";

    /** What part of it an agreement brought forth. */
    public record Share(@NotNull UUID agreementId,
            @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal percent) {
    }

    /** What is asked of a source for a budget year, in whole pesos. */
    public record Ask(@NotNull @Min(2000) @Max(2100) Integer year, @NotNull FundingSource source,
            @NotNull @Positive @Max(Pesos.LIMIT) Long amount) {
    }

    /** @throws cl.vertiente.shared.Invalid when it does not agree with itself */
    InitiativeContent content() {
        var faults = new Faults();
        var code = text(bipCode);
        faults.when(code != null && !code.matches(BIP), "portfolio.bip.shape", "/bipCode");
        faults.when(shares.stream().map(Share::agreementId).distinct().count() < shares.size(), "portfolio.share.twice", "/shares");
        var sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.when(sum.compareTo(WHOLE) != 0, "portfolio.share.sum", "/shares", sum);
        var seen = new HashSet<List<Object>>();
        faults.when(!asked().stream().allMatch(ask -> seen.add(List.of(ask.year(), ask.source()))), "portfolio.ask.twice", "/asks");
        faults.raise();
        Map<UUID, BigDecimal> percents = new TreeMap<>();
        shares.forEach(share -> percents.put(share.agreementId(), share.percent()));
        return new InitiativeContent(process, object.strip(), place.strip(), typology, stage, code, communes,
                systems == null ? Set.of() : systems, percents,
                asked().stream().map(ask -> new InitiativeContent.Ask(ask.year(), ask.source(), Pesos.of(ask.amount()))).toList());
    }

    private List<Ask> asked() {
        return asks == null ? List.of() : asks;
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
