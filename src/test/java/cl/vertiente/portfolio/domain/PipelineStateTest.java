package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineStateTest {

    /** A word of the table: a kind, or RATE and its result after a dash; each a day later than the one before. */
    private static List<PipelineEvent> story(String words) {
        var events = new ArrayList<PipelineEvent>();
        var day = LocalDate.of(2024, 1, 1);
        for (var word : words.split(" ")) {
            var parts = word.split("-");
            events.add(parts.length > 1 ? Told.rate(Rate.valueOf(parts[1]), day.toString())
                    : Told.that(EventKind.valueOf(word), day.toString()));
            day = day.plusDays(1);
        }
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "IDEA, IDEA",
        "IDEA DESIGN_START, EN_DISENO",
        "DESIGN_PROGRESS, EN_DISENO",
        "DESIGN_START DESIGN_END, DISENO_TERMINADO",
        "POSTULATION DESIGN_PROGRESS, POSTULADA",
        "DESIGN_END POSTULATION, POSTULADA",
        "POSTULATION ADMISSIBILITY, EN_ADMISIBILIDAD",
        "ADMISSIBILITY INADMISSIBLE, INADMISIBLE",
        "INADMISSIBLE POSTULATION, POSTULADA",
        "SNI_ENTRY, EN_EVALUACION",
        "SNI_ENTRY RATE-FI, FI",
        "SNI_ENTRY RATE-OT, OT",
        "SNI_ENTRY RATE-IN, IN",
        "SNI_ENTRY RATE-AD, AD",
        "SNI_ENTRY RATE-FI RATE-RS, RS",
        "SNI_ENTRY RATE-FI RATE-OT SNI_ENTRY, EN_EVALUACION",
        "SNI_ENTRY RATE-RS RATE-RE, RE",
        "SNI_ENTRY RATE-RS CORE_APPROVAL RATE-RE, RE",
        "SNI_ENTRY RATE-RS RATE-RE RATE-RS, RS",
        "SNI_ENTRY RATE-RE RATE-CF, RS",
        "CORE_APPROVAL AGREEMENT RATE-CF, CONVENIO",
        "RATE-RS PRIORITISED, PRIORIZADA",
        "PRIORITISED CORE_APPROVAL, APROBADA_CORE",
        "CORE_APPROVAL AGREEMENT, CONVENIO",
        "AGREEMENT TENDER, EN_LICITACION",
        "TENDER DESERTED, DESIERTA",
        "TENDER DESERTED TENDER, EN_LICITACION",
        "TENDER AWARD, ADJUDICADA",
        "AWARD START, EN_EJECUCION",
        "AWARD PROGRESS, EN_EJECUCION",
        "START STOP, PARALIZADA",
        "START STOP PROGRESS, PARALIZADA",
        "START STOP RESUME, EN_EJECUCION",
        "START PROVISIONAL_ACCEPTANCE, RECEPCION_PROVISORIA",
        "PROVISIONAL_ACCEPTANCE PROGRESS, RECEPCION_PROVISORIA",
        "PROVISIONAL_ACCEPTANCE FINAL_ACCEPTANCE, RECEPCION_DEFINITIVA",
        "FINAL_ACCEPTANCE OPERATION, EN_OPERACION",
        "START EARLY_END, TERMINO_ANTICIPADO",
        "START EARLY_END TENDER, EN_LICITACION",
        "POSTULATION WITHDRAWAL, DESISTIDA",
        "WITHDRAWAL POSTULATION, POSTULADA"})
    void followsTheLastOfWhatHappened(String words, PipelineState expected) {
        assertThat(PipelineState.of(story(words))).isEqualTo(expected);
    }

    @Test
    void everyKindLeadsSomewhere() {
        assertThat(PipelineState.of(List.of())).isEqualTo(PipelineState.IDEA);
        for (var kind : EventKind.values()) {
            var event = kind == EventKind.RATE ? Told.rate(Rate.FI, "2025-01-01") : Told.that(kind, "2025-01-01");
            assertThat(PipelineState.of(List.of(event))).as(kind.name()).isNotNull();
        }
    }

    @Test
    void ofOneDayTheFartherStepIsTheLater() {
        var entry = Told.that(EventKind.SNI_ENTRY, "2025-03-03");
        var rate = Told.rate(Rate.FI, "2025-03-03");
        var better = Told.rate(Rate.RS, "2025-03-03");
        assertThat(PipelineState.of(List.of(better, rate, entry))).isEqualTo(PipelineState.RS);
        assertThat(PipelineState.of(List.of(rate, entry))).isEqualTo(PipelineState.FI);
    }

    /** A thousand stories, each entered in another order than it happened: state, figures and findings are the same. */
    @Test
    void whatIsEnteredInAnyOrderStandsWhereItHappened() {
        var random = new Random(20261128);
        for (int round = 0; round < 1000; round++) {
            var story = new ArrayList<PipelineEvent>();
            for (int i = 0; i < 1 + random.nextInt(14); i++) {
                story.add(any(random));
            }
            var entered = new ArrayList<>(story);
            Collections.shuffle(entered, random);
            var as = story + " entered as " + entered;
            assertThat(PipelineState.of(entered)).as(as).isEqualTo(PipelineState.of(story));
            assertThat(SequenceFinding.of(entered, Pesos.of(500), BigDecimal.TEN)).as(as)
                    .isEqualTo(SequenceFinding.of(story, Pesos.of(500), BigDecimal.TEN));
            Arrays.stream(PipelineFigure.values()).forEach(figure -> assertThat(PipelineFigures.of(entered).event(figure)).as(as)
                    .isEqualTo(PipelineFigures.of(story).event(figure)));
        }
    }

    /** Few days, so that many fall on the same one. */
    private static PipelineEvent any(Random random) {
        var kind = EventKind.values()[random.nextInt(EventKind.values().length)];
        var rate = kind == EventKind.RATE ? Rate.values()[random.nextInt(Rate.values().length)] : null;
        var amount = kind.requires(EventField.AMOUNT) ? Pesos.of(1 + random.nextInt(1000)) : null;
        var source = random.nextBoolean() ? null : FundingSource.values()[random.nextInt(FundingSource.values().length)];
        return new PipelineEvent(new UUID(random.nextLong(), random.nextLong()), kind, LocalDate.of(2025, 1, 1 + random.nextInt(9)), rate,
                amount, source, random.nextBoolean() ? null : Told.PAPER);
    }
}
