package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.ContributionInUf;
import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.Multiplier;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierInUf;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers;
import cl.vertiente.portfolio.domain.MultipliersInUf;
import cl.vertiente.portfolio.domain.UfAmount;
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
    private MultipliersInUf multipliersInUf;

    @Inject
    private UfDays ufDays;

    @Inject
    private CutNames names;

    public Multiplier of(MultiplierFilter filter) {
        var rows = contributions.of(filter);
        var scope = scope(filter, rows);
        var whole = multiplier(filter, rows, multipliers.sums(scope), new LinkedHashMap<>(filter.inForce()));
        return filter.isInUf() ? whole.with(MultiplierInUf.of(givenInUf(rows), reckoned(scope).sums(scope))) : whole;
    }

    /** Parts with their own contribution where agreements make them up, else each on that of the whole, so that their ratios add up. */
    public List<MultiplierPart> parts(MultiplierFilter filter, MultiplierCut cut) {
        var rows = contributions.of(filter);
        var scope = scope(filter, rows);
        var sums = multipliers.parts(scope, cut);
        var inUf = filter.isInUf() ? reckoned(scope).parts(scope, cut) : null;
        if (cut == MultiplierCut.AGREEMENT) {
            rows.forEach(row -> sums.putIfAbsent(row.agreementId(), Map.of()));
        } else if (cut == MultiplierCut.REGION) {
            rows.forEach(row -> sums.putIfAbsent(row.regionCut(), Map.of()));
        }
        var named = names.of(cut, sums.keySet(), rows);
        return sums.entrySet().stream().map(part -> part(filter, cut, rows, part, named.get(part.getKey()), inUf)).sorted(names.order())
                .toList();
    }

    private MultiplierPart part(MultiplierFilter filter, MultiplierCut cut, List<ContributionRow> rows,
            Map.Entry<Object, Map<MultiplierFigure, Amount>> part, String name,
            Map<Object, Map<MultiplierFigure, UfAmount>> inUf) {
        var key = part.getKey() == null ? null : part.getKey().toString();
        var own = switch (cut) {
            case AGREEMENT -> rows.stream().filter(row -> row.agreementId().equals(part.getKey())).toList();
            case REGION -> rows.stream().filter(row -> row.regionCut().equals(key)).toList();
            default -> rows;
        };
        var query = new LinkedHashMap<>(filter.inForce());
        query.put(cut.name().toLowerCase(java.util.Locale.ROOT), key == null ? MultiplierFilter.UNSAID : key);
        var multiplier = multiplier(filter, own, part.getValue(), query);
        return new MultiplierPart(key, name, inUf == null ? multiplier
                : multiplier.with(MultiplierInUf.of(givenInUf(own), inUf.getOrDefault(part.getKey(), Map.of()))));
    }

    /** @throws cl.vertiente.portfolio.domain.UfNotLoaded when the UF of a day in the scope is unknown */
    private MultipliersInUf reckoned(Multipliers.Scope scope) {
        UfDays.refuse(multipliersInUf.daysWithoutUf(scope));
        return multipliersInUf;
    }

    private static ContributionInUf givenInUf(List<ContributionRow> rows) {
        return rows.stream().map(ContributionRow::uf).reduce(ContributionInUf.nothing(), ContributionInUf::plus);
    }

    private static Multiplier multiplier(MultiplierFilter filter, List<ContributionRow> rows, Map<MultiplierFigure, Amount> sums,
            Map<String, String> query) {
        var places = query(query.entrySet().stream().filter(each -> List.of("agreement", "region", "asOf", "unit").contains(each.getKey()))
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
        var scope = scope(filter, contributions.of(filter));
        var found = multipliers.rows(scope, figure, after, limit + 1);
        var more = found.size() > limit;
        var last = more ? found.get(limit - 1) : null;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(filter.isInUf() ? inUf(scope, figure, shown) : shown,
                more ? PageKey.of(last.amount().amount(), last.eventId()) : null, Map.of());
    }

    private List<MultiplierRow> inUf(Multipliers.Scope scope, MultiplierFigure figure, List<MultiplierRow> rows) {
        var uf = ufDays.of(rows.stream().map(MultiplierRow::on).collect(Collectors.toSet()), scope.until());
        var amounts = multipliersInUf.rows(scope, figure, rows.stream().map(MultiplierRow::eventId).toList());
        return rows.stream().map(row -> row.inUf(amounts.get(row.eventId()), uf.get(row.on()))).toList();
    }

    /** A handful, by code. */
    public List<ContributionRow> contributions(MultiplierFilter filter) {
        return contributions.of(filter);
    }
}
