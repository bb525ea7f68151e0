package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the visit hands over to be scored.
 *
 * @param indicators by code
 * @param questions the questions behind each indicator, by its code; none when they are not known
 */
public record ScoredVisit(UUID diagnosisId, int diagnosisVersion, UUID waterSystemId, UUID agreementId, LocalDate visitedOn,
        Map<String, IndicatorValue> indicators, Map<String, List<String>> questions) {
}
