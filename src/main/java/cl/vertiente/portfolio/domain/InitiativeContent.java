package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What an initiative is, as somebody says it.
 *
 * @param object what is built or improved
 * @param place where, as it stands in the name
 * @param bipCode of the integrated bank of projects; null while it has none
 * @param communes by CUT
 * @param systems the committees whose water it is
 * @param shares percent of each agreement whose contribution brought it forth; they add up to a hundred
 * @param asks by year and source
 */
public record InitiativeContent(InitiativeProcess process, String object, String place, Typology typology, InvestmentStage stage,
        String bipCode, Set<String> communes, Set<UUID> systems, Map<UUID, BigDecimal> shares, List<Ask> asks) {

    /** What is asked of a source for a budget year. */
    public record Ask(int year, FundingSource source, Pesos amount) {
    }

    /** Keeps copies in an order of their own: the same content is equal however it came. */
    public InitiativeContent {
        communes = Collections.unmodifiableSet(new TreeSet<>(communes));
        systems = Collections.unmodifiableSet(new TreeSet<>(systems));
        var percents = new TreeMap<UUID, BigDecimal>();
        shares.forEach((agreement, percent) -> percents.put(agreement, percent.setScale(2, RoundingMode.HALF_UP)));
        shares = Collections.unmodifiableMap(percents);
        asks = asks.stream().sorted(Comparator.comparingInt(Ask::year).thenComparing(Ask::source)).toList();
    }

    /** What is asked in all; null when nothing is written down. */
    public Pesos asked() {
        return asks.isEmpty() ? null : Pesos.sum(asks.stream().map(Ask::amount).toList());
    }
}
