package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.printing.CarteraReport.Line;
import cl.vertiente.accountability.printing.CarteraReport.Sum;
import cl.vertiente.portfolio.boundary.MultiplierWords;
import cl.vertiente.portfolio.boundary.PortfolioWords;
import cl.vertiente.portfolio.domain.Amount;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.MultiplierRow;
import cl.vertiente.portfolio.domain.Multipliers;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Pesos;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The initiatives of an agreement, each with the part of its money that falls to it, and their sums. */
@ApplicationScoped
public class CarteraRows {

    private static final int ALL = 100_000;
    private static final long MILLION = 1_000_000;
    /** Upper ends of the bands of amounts, in millions. */
    private static final List<Long> BANDS = List.of(100L, 500L, 1000L);

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private Multipliers multipliers;

    @Inject
    private Communes communes;

    @Inject
    private PortfolioWords words;

    @Inject
    private MultiplierWords multiplierWords;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Past past;

    private Multipliers.Scope scope(UUID agreementId) {
        return new Multipliers.Scope(List.of(agreementId), new MultiplierFilter(agreementId, null, null, null, null, null, null),
                past.until(null));
    }

    /** The largest first. */
    List<Line> lines(UUID agreementId) {
        var parts = new EnumMap<MultiplierFigure, Map<UUID, MultiplierRow>>(MultiplierFigure.class);
        for (var figure : MultiplierFigure.values()) {
            var byInitiative = new HashMap<UUID, MultiplierRow>();
            if (figure != MultiplierFigure.PRIVATE) {
                multipliers.rows(scope(agreementId), figure, null, ALL).forEach(row -> byInitiative.put(row.initiativeId(), row));
            }
            parts.put(figure, byInitiative);
        }
        var filter = new InitiativeFilter(null, agreementId, null, null, null, null, null, null, null);
        return initiatives.rows(caller.required(), filter, null, ALL).stream().map(row -> line(row, parts))
                .sorted(Comparator.comparing(CarteraRows::most).reversed().thenComparing(Line::name)).toList();
    }

    private Line line(InitiativeRow row, Map<MultiplierFigure, Map<UUID, MultiplierRow>> parts) {
        var postulated = parts.get(MultiplierFigure.POSTULATED).get(row.id());
        var approved = parts.get(MultiplierFigure.APPROVED).get(row.id());
        var awarded = parts.get(MultiplierFigure.AWARDED).get(row.id());
        var farthest = awarded != null ? awarded : approved != null ? approved : postulated;
        return new Line(row.name(), row.bipCode(), words.state(row.state()), row.stateOn(),
                farthest == null ? null : multiplierWords.source(farthest.source()), String.join(", ", row.communes()), amount(postulated),
                amount(approved), amount(awarded), awarded == null ? null : awarded.evidenced() ? Pesos.ZERO : awarded.amount());
    }

    private static Pesos amount(MultiplierRow row) {
        return row == null ? null : row.amount();
    }

    /** Of what came farthest. */
    private static Pesos most(Line line) {
        return line.awarded() != null ? line.awarded() : line.approved() != null ? line.approved()
                : line.postulated() != null ? line.postulated() : Pesos.ZERO;
    }

    Sum whole(List<Line> lines) {
        return sum(null, null, lines);
    }

    List<Sum> sums(UUID agreementId, List<Line> lines) {
        var sums = new ArrayList<Sum>();
        sums.addAll(by("state", lines, Line::state));
        sums.addAll(by("source", lines, line -> line.source() == null ? messages.get("accountability.cartera.no-amount") : line.source()));
        sums.addAll(byCommune(agreementId, lines));
        sums.addAll(by("amount", lines, this::band));
        return sums;
    }

    private List<Sum> by(String cut, List<Line> lines, Function<Line, String> part) {
        var parts = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> parts.computeIfAbsent(part.apply(line), name -> new ArrayList<>()).add(line));
        return parts.entrySet().stream().map(each -> sum(messages.get("accountability.cartera.cut." + cut), each.getKey(), each.getValue()))
                .toList();
    }

    private String band(Line line) {
        var millions = most(line).amount() / MILLION;
        if (most(line).isZero()) {
            return messages.get("accountability.cartera.no-amount");
        }
        long from = 0;
        for (var to : BANDS) {
            if (millions < to) {
                return messages.get("accountability.cartera.band", from, to);
            }
            from = to;
        }
        return messages.get("accountability.cartera.band.last", from);
    }

    private static Sum sum(String cut, String part, List<Line> lines) {
        return new Sum(cut, part, lines.size(), sum(lines, Line::postulated), sum(lines, Line::approved), sum(lines, Line::awarded),
                sum(lines, Line::unsupported));
    }

    private static Pesos sum(List<Line> lines, Function<Line, Pesos> amount) {
        return Pesos.sum(lines.stream().map(amount).filter(java.util.Objects::nonNull).toList());
    }

    /** Amounts by equal parts, as the multiplier counts them; an initiative counts in each of its communes. */
    private List<Sum> byCommune(UUID agreementId, List<Line> lines) {
        var amounts = new HashMap<String, Map<MultiplierFigure, Amount>>();
        multipliers.parts(scope(agreementId), MultiplierCut.COMMUNE).forEach((cut, sums) ->
                amounts.put(communes.nameOf((String) cut).orElse((String) cut), sums));
        return lines.stream().flatMap(line -> List.of(line.communes().split(", ")).stream()).distinct().sorted().map(name -> {
            var sums = amounts.getOrDefault(name, Map.of());
            return new Sum(messages.get("accountability.cartera.cut.commune"), name, (int) lines.stream()
                    .filter(line -> List.of(line.communes().split(", ")).contains(name)).count(),
                    of(sums, MultiplierFigure.POSTULATED).amount(), of(sums, MultiplierFigure.APPROVED).amount(),
                    of(sums, MultiplierFigure.AWARDED).amount(), of(sums, MultiplierFigure.AWARDED).unsupported());
        }).toList();
    }

    private static Amount of(Map<MultiplierFigure, Amount> sums, MultiplierFigure figure) {
        return sums.getOrDefault(figure, Amount.nothing());
    }
}
