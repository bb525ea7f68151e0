package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.CriterionOutcome;
import cl.vertiente.diagnosis.score.domain.CriterionScore;
import cl.vertiente.diagnosis.score.domain.IndexLetter;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.diagnosis.score.domain.IndexTable;
import cl.vertiente.diagnosis.score.domain.PartScore;
import cl.vertiente.diagnosis.score.domain.ServiceIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A service index with the criteria behind each of its parts.
 *
 * @param id null while it is not stored
 * @param published whether the regional government reads it
 * @param recordedAt when it was computed; null while it is not stored
 */
public record ServiceIndexView(UUID id, UUID diagnosisId, int diagnosisVersion, UUID waterSystemId, UUID agreementId,
        LocalDate visitedOn, int tableVersion, boolean published, Instant recordedAt, Figure overall, List<Part> parts) {

    /**
     * A value with its letter.
     *
     * @param value in [0, 1]; null when nothing was observed
     * @param letter null without a value, or when too little was observed
     * @param coverage the share of the weight that was observed; null when nothing applies
     */
    public record Figure(BigDecimal value, IndexLetter letter, BigDecimal coverage) {

        static Figure of(PartScore score) {
            return new Figure(score.value(), score.letter(), score.coverage());
        }
    }

    /** One of the three parts. */
    public record Part(IndexPart part, Figure figure, List<Criterion> criteria) {
    }

    /**
     * What a criterion made of the answers.
     *
     * @param said what was read of the answers: a number, a code, or why there is none
     * @param questions the questions whose answers are behind it
     */
    public record Criterion(String code, String name, BigDecimal weight, CriterionOutcome outcome, BigDecimal score, String said,
            String unit, String indicator, List<String> questions, List<UUID> samples) {

        static Criterion of(CriterionScore score, IndexTable table) {
            var criterion = table.criterion(score.code()).orElseThrow();
            return new Criterion(score.code(), table.text(score.code()), score.weight(), score.outcome(), score.score(), score.said(),
                    criterion.unit(), criterion.reads(), score.questions(), score.samples());
        }
    }

    static List<Part> parts(ServiceIndex index, IndexTable table) {
        return List.of(IndexPart.values()).stream().map(part -> new Part(part, Figure.of(index.part(part)),
                index.criteria(part).stream().map(score -> Criterion.of(score, table)).toList())).toList();
    }
}
