package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexView;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * One record as its readers have it.
 *
 * @param version the number of the version shown, upon which a change is made
 * @param answers by question: a value, or the way in which it is missing; what is personal is masked for whoever need not know it
 * @param index of the service, of the version shown; null before it was handed in
 * @param gaps found in it, the most pressing first; none before it was handed in
 * @param standing gaps that earlier visits to the system left, confirmed and not over: no rule proposes them anew
 * @param asides versions that lie beside and wait to be settled
 */
public record DiagnosisView(UUID id, String code, DiagnosisState state, String label, UUID agreementId, UUID waterSystemId,
        String waterSystem, String commune, int questionnaireVersion, int version, Integer approvedVersion, Instant visitAt,
        List<PersonView> surveyors, JsonNode answers, SortedMap<String, IndicatorValue> indicators,
        ServiceIndexView index, List<GapRow> gaps, List<GapRow> standing, List<ObservationView> observations,
        List<StepView> steps, List<AsideView> asides) {

    /** Somebody of the programme. */
    public record PersonView(UUID id, String name) {
    }

    /**
     * What a reviewer observed, and what came after.
     *
     * @param field the answer, as {@code pumps/0/power}; empty for the record as a whole
     */
    public record ObservationView(UUID id, String field, String words, ObservationState state, int version, Instant recordedAt,
            String person, List<ReplyView> replies) {
    }

    /** An answer to an observation, or that it was settled or asked again. */
    public record ReplyView(ObservationState to, String words, Instant recordedAt, String person) {
    }

    /** One step of its life. */
    public record StepView(DiagnosisVerb verb, DiagnosisState from, DiagnosisState to, int version, String reason, Instant recordedAt,
            String person) {
    }

    /**
     * A version that lies beside.
     *
     * @param base the version upon which it was written
     */
    public record AsideView(UUID id, int base, Instant recordedAt, UUID personId, String person) {
    }
}
