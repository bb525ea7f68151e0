package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.training.people.domain.ScoreSummary.Scores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final List<FormQuestion> TEST = List.of(new FormQuestion("a", "\u00bfCu\u00e1nto cloro?", List.of("0,2", "2", "20"), 0),
            new FormQuestion("b", "\u00bfQui\u00e9n avisa?", List.of("Nadie", "La operadora"), 1),
            new FormQuestion("c", "\u00bfCada cu\u00e1nto?", List.of("Diario", "Anual"), 0));

    private static EvaluationForm form(FormKind kind, List<FormQuestion> questions) {
        return new EvaluationForm(UUID.randomUUID(), UUID.randomUUID(), kind, questions, People.TRAINER, People.NOW);
    }

    @Test
    void scoresFromOneToSevenInEqualSteps() {
        var form = form(FormKind.TEST, TEST);
        assertThat(form.score(Map.of())).isEqualByComparingTo("1.0");
        assertThat(form.score(Map.of("a", 0))).isEqualByComparingTo("3.0");
        assertThat(form.score(Map.of("a", 0, "b", 1, "c", 1))).isEqualByComparingTo("5.0");
        assertThat(form.score(Map.of("a", 0, "b", 1, "c", 0))).isEqualByComparingTo("7.0");
    }

    @Test
    void refusesQuestionsThatCannotBeJudged() {
        var questions = List.of(new FormQuestion("a", "x", List.of("1", "2"), 2), new FormQuestion("a", "y", List.of(), null));
        assertThatThrownBy(() -> form(FormKind.TEST, questions)).isInstanceOfSatisfying(Invalid.class, refusal ->
                assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/questions/0/right", "/questions/1/id",
                        "/questions/1/options", "/questions/1/right"));
        assertThatThrownBy(() -> form(FormKind.SURVEY, TEST)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesAnswersThatWereNotOffered() {
        var survey = form(FormKind.SURVEY, List.of(new FormQuestion("nota", "\u00bfNota?", List.of(), null)));
        survey.check(Map.of("nota", 7));
        assertThatThrownBy(() -> survey.check(Map.of("nota", 8))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> survey.check(Map.of("otra", 1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> form(FormKind.TEST, TEST).check(Map.of("b", 2))).isInstanceOf(Invalid.class);
    }

    /** By hand: before 3,0 4,0 5,0 is 4,00; after 5,0 6,0 is 5,50; of the two who took both 2,0 and 1,0 were gained. */
    @Test
    void meansOfThoseWhoTookATestAndGainOfThoseWhoTookBoth() {
        var people = List.of(scores("3.0", "5.0"), scores("4.0", null), scores("5.0", "6.0"));
        assertThat(ScoreSummary.of(people)).isEqualTo(new ScoreSummary(3, new BigDecimal("4.00"), 2, new BigDecimal("5.50"), 2,
                new BigDecimal("1.50")));
        assertThat(ScoreSummary.of(List.of())).isEqualTo(new ScoreSummary(0, null, 0, null, 0, null));
        assertThat(ScoreSummary.of(List.of(scores("4.0", null))).gain()).isNull();
    }

    @Test
    void saysNoMeanOfOneOrTwoToWhoReadsOfNobody() {
        var few = ScoreSummary.of(List.of(scores("3.0", "5.0"), scores("4.0", null), scores("5.0", "6.0"))).ofNobody();
        assertThat(few).isEqualTo(new ScoreSummary(3, new BigDecimal("4.00"), 2, null, 2, null));
    }

    @Test
    void readsTheLetterOfAnAnswerAndTheNoteOfAnother() {
        var note = new FormQuestion("nota", "\u00bfNota?", List.of(), null);
        assertThat(TEST.get(0).typed(" B ")).contains(1);
        assertThat(TEST.get(0).typed("d")).isEmpty();
        assertThat(TEST.get(0).typed("1")).isEmpty();
        assertThat(TEST.get(0).shown(2)).isEqualTo("c");
        assertThat(note.typed("7")).contains(7);
        assertThat(note.typed("8")).isEmpty();
        assertThat(note.typed("a")).isEmpty();
        assertThat(note.shown(7)).isEqualTo("7");
    }

    @Test
    void readsAQuestionAsItIsWritten() {
        var written = new WrittenQuestion("\u00bfCu\u00e1nto cloro?", " 0,2 \n\n* 2\n20\n*");
        assertThat(written.answers()).containsExactly("0,2", "2", "20");
        assertThat(written.right("/options")).isEqualTo(1);
        assertThat(WrittenQuestion.of(TEST.get(0))).isEqualTo(new WrittenQuestion("\u00bfCu\u00e1nto cloro?", "* 0,2\n2\n20"));
        assertThat(new WrittenQuestion("x", null).right("/options")).isNull();
        assertThatThrownBy(() -> new WrittenQuestion("x", "*1\n*2").right("/options")).isInstanceOf(Invalid.class);
    }

    private static Scores scores(String before, String after) {
        return new Scores(UUID.randomUUID(), before == null ? null : new BigDecimal(before), after == null ? null : new BigDecimal(after));
    }

    /** By hand: notes 7, 6 and 5 are 6,00 of three; of four sheets one left it out. */
    @Test
    void countsASurveyWithoutWhoLeftAQuestionOut() {
        var questions = List.of(new FormQuestion("nota", "\u00bfNota?", List.of(), null),
                new FormQuestion("volver", "\u00bfVolver\u00eda?", List.of("S\u00ed", "No"), null));
        var summary = SurveySummary.of(questions, List.of(Map.of("nota", 7, "volver", 0), Map.of("nota", 6, "volver", 0),
                Map.of("nota", 5, "volver", 1), Map.of("volver", 0)));
        assertThat(summary.get(0)).isEqualTo(new SurveySummary("nota", "\u00bfNota?", 3, new BigDecimal("6.00"), List.of()));
        assertThat(summary.get(1)).isEqualTo(new SurveySummary("volver", "\u00bfVolver\u00eda?", 4, null, List.of(3L, 1L)));
    }
}
