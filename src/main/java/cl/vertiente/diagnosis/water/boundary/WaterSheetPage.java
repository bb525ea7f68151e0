package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.WaterStanding;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The water of one system on its sheet: what alarms, the latest samples, and one parameter by and by. */
@Named("waterSheet")
@RequestScoped
public class WaterSheetPage {

    private static final String FIRST = "FREE_CL";
    private static final int LATEST = 20;

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private ReadWaterAlerts readAlerts;

    @Inject
    private ReadWaterTrend readTrend;

    @Inject
    private ReadWaterStanding readStanding;

    @Inject
    private ReadWaterNorms readNorms;

    @Inject
    private ReadSamplingPlan readPlan;

    @Inject
    private WaterWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    private UUID system;
    private String parameter;
    private Page<SampleRow> samples;
    private Page<AlertView> alerts;
    private WaterTrend trend;
    private List<SamplingLineView> plan;

    @PostConstruct
    void read() {
        system = Ids.parse(address.variable("id"));
        var asked = Query.of(address.parameters(), "parametro").text("parametro");
        samples = readSamples.list(SampleFilter.ofSystem(system), null, LATEST);
        alerts = readAlerts.list(AlertFilter.ofSystem(system), null, LATEST);
        parameter = asked == null ? getAlerts().stream().min(Comparator.comparing(AlertView::level)).map(AlertView::code).orElse(FIRST)
                : asked;
        trend = readTrend.of(system, parameter);
    }

    public List<SampleRow> getSamples() {
        return samples.items();
    }

    public boolean isMoreSamples() {
        return samples.next() != null;
    }

    /** Those that are not over, the gravest first. */
    public List<AlertView> getAlerts() {
        return alerts.items().stream().filter(alert -> !alert.state().isOver()).sorted(Comparator.comparing(AlertView::level)).toList();
    }

    public boolean isAnyAlert() {
        return !alerts.items().isEmpty();
    }

    /** What the last judged results come to. */
    public WaterStanding getStanding() {
        return readStanding.of(system, null);
    }

    /** Which samples are asked of it today, and how many of them were taken. */
    public List<SamplingLineView> getPlan() {
        if (plan == null) {
            plan = readPlan.of(system, null);
        }
        return plan;
    }

    /** Whether the caller says what is asked. */
    public boolean isPlanner() {
        return caller.required().is(Role.COORDINATOR) && isKeeper();
    }

    public boolean isKeeper() {
        return readSamples.isKeeper(system);
    }

    public UUID getSystem() {
        return system;
    }

    public String getParameter() {
        return parameter;
    }

    public WaterTrend getTrend() {
        return trend;
    }

    public TrendChart getChart() {
        return TrendChart.of(trend);
    }

    /** The message of the chart: how many results, and how many of them out of their limits. */
    public String getMessage() {
        long out = trend.points().stream().filter(WaterTrend.Point::isOut).count();
        return words.say("diagnosis.water.trend.message", trend.name(), trend.points().size(), out);
    }

    public List<Option> getParameters() {
        var measured = readTrend.measured(system);
        return readNorms.on(null).stream().filter(known -> measured.contains(known.code()) || known.code().equals(parameter))
                .map(known -> new Option(known.code(), known.name())).toList();
    }
}
