package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.IndicatorTotal;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.SeenRegions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the indicators say over the records of a filter, in words; its filters are those of the list. */
@Named("diagnosisTotals")
@RequestScoped
public class DiagnosisTotalsPage {

    @Inject
    private ReadIndicatorTotals readIndicatorTotals;

    @Inject
    private SeenRegions regions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AnswerWords words;

    @Inject
    private FilterWords filters;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private DiagnosisFilter filter;
    private List<Row> rows;
    private int visits;

    /** An indicator in words; empty where it has no such figure. */
    public record Row(String name, int observed, String sum, String mean, String range, String shares) {
    }

    @PostConstruct
    void read() {
        filter = DiagnosisParameters.filter(Query.of(address.parameters(), DiagnosisParameters.NAMES), caller.required().id());
        var form = readIndicatorTotals.form();
        var definitions = form.indicators().stream().collect(Collectors.toMap(IndicatorDefinition::code, each -> each));
        var totals = readIndicatorTotals.of(filter);
        visits = totals.stream().mapToInt(IndicatorTotal::visits).max().orElse(0);
        rows = totals.stream().filter(total -> total.observed() > 0).map(total -> row(form, definitions.get(total.code()), total)).toList();
    }

    private Row row(Questionnaire form, IndicatorDefinition indicator, IndicatorTotal total) {
        return new Row(form.text(indicator.label()), total.observed(), number(form, indicator, total.sum()),
                number(form, indicator, total.mean()), total.least() == null ? "" : words.range(indicator, total.least(),
                        total.most()), shares(form, indicator, total));
    }

    private String number(Questionnaire form, IndicatorDefinition indicator, BigDecimal value) {
        return value == null ? "" : words.of(indicator, IndicatorValue.number(indicator.code(), value), form);
    }

    /** The most frequent first. */
    private String shares(Questionnaire form, IndicatorDefinition indicator, IndicatorTotal total) {
        return total.counts() == null ? "" : total.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(count -> messages.get("diagnosis.totals.share.pattern", words.of(indicator, value(indicator, count.getKey()), form),
                        count.getValue(), Math.round(100.0 * count.getValue() / total.observed())))
                .collect(Collectors.joining(" · "));
    }

    private static IndicatorValue value(IndicatorDefinition indicator, String said) {
        return indicator.kind() == IndicatorDefinition.Kind.FLAG ? IndicatorValue.flag(indicator.code(), Boolean.parseBoolean(said))
                : IndicatorValue.choice(indicator.code(), said);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many visits were looked at: one of each system. */
    public int getVisits() {
        return visits;
    }

    /** The filters in force, in words. */
    public Map<String, String> getInForce() {
        return filters.inForce(filter);
    }

    /** The regions the caller sees; nothing to choose when it is one. */
    public List<Option> getRegions() {
        return regions.options();
    }
}
