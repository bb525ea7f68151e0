package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of samples and alerts as they stand in an address; list, page and spreadsheet read them here. */
@ApplicationScoped
public class WaterFilters {

    static final String[] SAMPLES = {"q", "waterSystem", "agreement", "diagnosis", "region", "method", "waterType", "verdict", "level",
        "from", "to", "voided"};
    static final String[] ALERTS = {"q", "waterSystem", "region", "state", "level", "code"};

    @Inject
    private WaterWords words;

    static SampleFilter samples(Query query) {
        return new SampleFilter(query.text("q"), id(query, "waterSystem"), id(query, "agreement"), id(query, "diagnosis"),
                query.text("region"), query.oneOf(SampleMethod.class, "method"), query.oneOf(WaterType.class, "waterType"),
                query.oneOf(Verdict.class, "verdict"), query.oneOf(AlertLevel.class, "level"), query.date("from"), query.date("to"),
                query.flag("voided", false));
    }

    static AlertFilter alerts(Query query) {
        return new AlertFilter(query.text("q"), id(query, "waterSystem"), query.text("region"), query.oneOf(AlertState.class, "state"),
                query.oneOf(AlertLevel.class, "level"), query.text("code"));
    }

    private static UUID id(Query query, String name) {
        try {
            return query.text(name) == null ? null : UUID.fromString(query.text(name));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }

    /** What is in force, in words, for the sheet that says where a list comes from. */
    Map<String, String> inForce(SampleFilter filter) {
        var said = new LinkedHashMap<String, String>();
        put(said, "q", filter.q());
        put(said, "waterSystem", filter.waterSystem());
        put(said, "agreement", filter.agreement());
        put(said, "diagnosis", filter.diagnosis());
        put(said, "region", filter.region());
        put(said, "method", words.of(filter.method()));
        put(said, "waterType", words.of(filter.waterType()));
        put(said, "verdict", words.of(filter.verdict()));
        put(said, "level", words.of(filter.level()));
        put(said, "from", filter.from() == null ? null : Show.date(filter.from()));
        put(said, "to", filter.to() == null ? null : Show.date(filter.to()));
        return said;
    }

    Map<String, String> inForce(AlertFilter filter) {
        var said = new LinkedHashMap<String, String>();
        put(said, "q", filter.q());
        put(said, "waterSystem", filter.waterSystem());
        put(said, "region", filter.region());
        put(said, "state", words.of(filter.state()));
        put(said, "level", words.of(filter.level()));
        put(said, "code", filter.code());
        return said;
    }

    private void put(Map<String, String> said, String name, Object value) {
        if (value != null) {
            said.put(words.say("diagnosis.water.filter." + name), value.toString());
        }
    }
}
