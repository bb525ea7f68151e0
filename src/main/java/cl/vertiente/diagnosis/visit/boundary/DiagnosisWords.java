package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Spanish words of the records of visits. */
@Named("diagnosisWords")
@ApplicationScoped
public class DiagnosisWords {

    @Inject
    private Messages messages;

    @Inject
    private Agreements agreements;

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    public String state(DiagnosisState state) {
        return messages.get("diagnosis.state." + state);
    }

    public String tone(DiagnosisState state) {
        return switch (state) {
            case APPROVED, CLOSED -> "good";
            case OBSERVED -> "warn";
            case VOID -> "off";
            case COMPLETE, IN_REVIEW -> "info";
            case DRAFT -> "plain";
        };
    }

    public String verb(DiagnosisVerb verb) {
        return messages.get("diagnosis.verb." + verb);
    }

    public String done(DiagnosisVerb verb) {
        return messages.get("diagnosis.done." + verb);
    }

    public String observation(ObservationState state) {
        return messages.get("diagnosis.observation.state." + state);
    }

    public String observationTone(ObservationState state) {
        return switch (state) {
            case OPEN -> "bad";
            case ANSWERED -> "warn";
            case SETTLED -> "good";
        };
    }

    /** Null stays nothing: an unknown value is no "no". */
    public String yesNo(Boolean yes) {
        return yes == null ? null : messages.get(yes ? "diagnosis.yes" : "diagnosis.no");
    }

    /** Without the zeros that the database adds; empty when nobody knows it. */
    public String number(BigDecimal value) {
        return value == null ? "" : Show.number(value.stripTrailingZeros());
    }

    /** The filters in force, in words, by what they filter. */
    public Map<String, String> inForce(DiagnosisFilter filter) {
        var said = new LinkedHashMap<String, String>();
        put(said, "diagnosis.search", filter.text());
        put(said, "diagnosis.agreement", filter.agreement() == null ? null
                : agreements.find(filter.agreement()).map(Agreement::code).orElse(filter.agreement().toString()));
        put(said, "diagnosis.region", filter.region() == null ? null : regions.nameOf(filter.region()).orElse(filter.region()));
        put(said, "diagnosis.commune", filter.commune() == null ? null : communes.nameOf(filter.commune()).orElse(filter.commune()));
        put(said, "diagnosis.state", filter.state() == null ? null : state(filter.state()));
        put(said, "diagnosis.label", filter.label());
        put(said, "diagnosis.mine", filter.mine() == null ? null : messages.get("diagnosis.yes"));
        return said;
    }

    private void put(Map<String, String> said, String key, String value) {
        if (value != null) {
            said.put(messages.get(key), value);
        }
    }
}
