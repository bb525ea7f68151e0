package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sets the public money of initiatives against what the regional governments contributed: whole, in parts, and the rows behind each figure.
 * For those who read the ledger.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadMultiplier {

    private static final String AT = "/api/v1/multiplier/";

    @Inject
    private Contributions contributions;

    @Inject
    private Multipliers multipliers;

    @Inject
    private CutNames names;

    public Multiplier of(MultiplierFilter filter) {
        var rows = contributions.of(filter);
        return multiplier(filter, rows, multipliers.sums(scope(filter, rows)), new LinkedHashMap<>(filter.inForce()));
    }

    /** Parts with their own contribution where agreements make them up, else each on that of the whole, so that their ratios add up. */
    public List<MultiplierPart> parts(MultiplierFilter filter, MultiplierCut cut) {
        var rows = contributions.of(filter);
        var sums = multipliers.parts(scope(filter, rows), cut);
        if (cut == MultiplierCut.AGREEMENT) {
            rows.forEach(row -> sums.putIfAbsent(row.agreementId(), Map.of()));
        } else if (cut == MultiplierCut.REGION) {
            rows.forEach(row -> sums.putIfAbsent(row.regionCut(), Map.of()));
        }
        var named = names.of(cut, sums.keySet(), rows);
        return sums.entrySet().stream().map(part -> part(filter, cut, rows, part, named.get(part.getKey()))).sorted(names.order()).toList();
    }

    private MultiplierPart part(MultiplierFilter filter, MultiplierCut cut, List<ContributionRow> rows,
            Map.Entry<Object, Map<MultiplierFigure, Amount>> part, String name) {
        var key = part.getKey() == null ? null : part.getKey().toString();
        var own = switch (cut) {
            case AGREEMENT -> rows.stream().filter(row -> row.agreementId().equals(part.getKey())).toList();
            case REGION -> rows.stream().filter(row -> row.regionCut().equals(key)).toList();
            default -> rows;
        };
        var query = new LinkedHashMap<>(filter.inForce());
        query.put(cut.name().toLowerCase(java.util.Locale.ROOT), key == null ? MultiplierFilter.UNSAID : key);
        return new MultiplierPart(key, name, multiplier(filter, own, part.getValue(), query));
    }

    private static Multiplier multiplier(MultiplierFilter filter, List<ContributionRow> rows, Map<MultiplierFigure, Amount> sums,
            Map<String, String> query) {
        var places = query(query.entrySet().stream().filter(each -> List.of("agreement", "region", "asOf").contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        var given = new Multiplier.Contribution(sum(rows, ContributionRow::agreed), sum(rows, ContributionRow::transferred),
                sum(rows, ContributionRow::rendered), AT + "contributions" + (places.isEmpty() ? "" : "?" + places));
        var rest = query(query);
        return Multiplier.of(filter.asOf(), given, figure -> sums.getOrDefault(figure, Amount.nothing())
                .tracedTo(AT + "rows?figure=" + figure + (rest.isEmpty() ? "" : "&" + rest)));
    }

    private static Pesos sum(List<ContributionRow> rows, Function<ContributionRow, Pesos> figure) {
        return Pesos.sum(rows.stream().map(figure).toList());
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Multipliers.Scope scope(MultiplierFilter filter, List<ContributionRow> rows) {
        return new Multipliers.Scope(rows.stream().map(ContributionRow::agreementId).toList(), filter, contributions.until(filter));
    }

    public Page<MultiplierRow> rows(MultiplierFilter filter, MultiplierFigure figure, List<String> after, int limit) {
        var found = multipliers.rows(scope(filter, contributions.of(filter)), figure, after, limit + 1);
        var more = found.size() > limit;
        var last = more ? found.get(limit - 1) : null;
        return new Page<>(more ? found.subList(0, limit) : found,
                more ? PageKey.of(last.amount().amount(), last.eventId()) : null, Map.of());
    }

    /** A handful, by code. */
    public List<ContributionRow> contributions(MultiplierFilter filter) {
        return contributions.of(filter);
    }
}
