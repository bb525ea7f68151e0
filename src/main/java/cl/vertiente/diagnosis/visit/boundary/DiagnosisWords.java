package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** The Spanish words of the records of visits. */
@Named("diagnosisWords")
@ApplicationScoped
public class DiagnosisWords {

    @Inject
    private Messages messages;

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
}
