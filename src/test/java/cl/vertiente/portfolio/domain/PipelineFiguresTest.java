package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineFiguresTest {

    private final PipelineEvent postulated = Told.money(EventKind.POSTULATION, "2024-01-01", 900);
    private final PipelineEvent approved = Told.money(EventKind.CORE_APPROVAL, "2024-06-01", 800);
    private final PipelineEvent awarded = Told.money(EventKind.AWARD, "2025-01-01", 700);

    private static PipelineFigures with(PipelineEvent... events) {
        return PipelineFigures.of(List.of(events));
    }

    @Test
    void takesOfEachTheLast() {
        var again = Told.money(EventKind.AWARD, "2025-03-01", 750);
        var figures = with(again, awarded, approved, postulated);
        assertThat(figures.event(PipelineFigure.POSTULATED)).contains(postulated);
        assertThat(figures.event(PipelineFigure.APPROVED)).contains(approved);
        assertThat(figures.event(PipelineFigure.AWARDED)).contains(again);
    }

    @Test
    void leavesOutWhatWasUndoneSince() {
        assertThat(with(awarded, Told.that(EventKind.DESERTED, "2025-02-01")).event(PipelineFigure.AWARDED)).isEmpty();
        assertThat(with(awarded, Told.that(EventKind.EARLY_END, "2025-02-01")).event(PipelineFigure.AWARDED)).isEmpty();
        assertThat(with(awarded, Told.that(EventKind.DESERTED, "2024-12-01")).event(PipelineFigure.AWARDED)).contains(awarded);
        assertThat(with(postulated, Told.that(EventKind.INADMISSIBLE, "2024-02-01")).event(PipelineFigure.POSTULATED)).isEmpty();
        var withdrawn = with(postulated, approved, awarded, Told.that(EventKind.WITHDRAWAL, "2026-01-01"));
        assertThat(PipelineFigure.values()).allMatch(figure -> withdrawn.event(figure).isEmpty());
    }

    @Test
    void countsNoPrivateMoney() {
        var company = Told.of(FundingSource.PRIVATE, postulated);
        assertThat(with(company).event(PipelineFigure.POSTULATED)).isEmpty();
    }

    @Test
    void knowsWhoseMoneyItIsByWhatCameBefore() {
        var asked = Told.of(FundingSource.FNDR, postulated);
        assertThat(with(asked, approved, awarded).source(PipelineFigure.AWARDED)).contains(FundingSource.FNDR);
        assertThat(with(asked, Told.of(FundingSource.SUBDERE, approved), awarded).source(PipelineFigure.AWARDED))
                .contains(FundingSource.SUBDERE);
        assertThat(with(awarded).source(PipelineFigure.AWARDED)).isEmpty();
        assertThat(with(awarded, asked).source(PipelineFigure.APPROVED)).isEmpty();
        assertThat(with(Told.of(FundingSource.COMMITTEE, postulated), awarded).event(PipelineFigure.AWARDED)).isEmpty();
    }

    private static List<SequenceFinding.Code> findings(PipelineEvent... events) {
        return SequenceFinding.of(List.of(events), Pesos.of(900), BigDecimal.TEN).stream().map(SequenceFinding::code).toList();
    }

    @Test
    void saysWhatIsMissingBefore() {
        assertThat(findings(Told.rate(Rate.FI, "2024-01-01"))).containsExactly(SequenceFinding.Code.RATE_WITHOUT_ENTRY);
        assertThat(findings(Told.rate(Rate.FI, "2024-01-01"), Told.that(EventKind.SNI_ENTRY, "2024-02-01")))
                .containsExactly(SequenceFinding.Code.RATE_WITHOUT_ENTRY);
        assertThat(findings(Told.rate(Rate.RS, "2024-03-01"), Told.that(EventKind.SNI_ENTRY, "2024-02-01"))).isEmpty();
        assertThat(findings(approved)).containsExactly(SequenceFinding.Code.CORE_WITHOUT_RATE);
        assertThat(findings(Told.that(EventKind.TENDER, "2024-01-01"))).containsExactly(SequenceFinding.Code.TENDER_WITHOUT_AGREEMENT);
        assertThat(findings(awarded)).containsExactly(SequenceFinding.Code.AWARD_WITHOUT_TENDER);
        assertThat(findings(Told.that(EventKind.START, "2024-01-01"))).containsExactly(SequenceFinding.Code.START_WITHOUT_AWARD);
    }

    @Test
    void saysWhichAmountsGoTooFarOrHaveNoDocument() {
        assertThat(findings(Told.unproven(postulated))).containsExactly(SequenceFinding.Code.WITHOUT_DOCUMENT);
        assertThat(findings(Told.money(EventKind.CORE_APPROVAL, "2024-06-01", 901)))
                .containsExactly(SequenceFinding.Code.CORE_WITHOUT_RATE, SequenceFinding.Code.CORE_ABOVE_ASKED);
    }

    /** A word is a kind and its amount; each a day later than the one before. What the council approves may grow by ten percent. */
    @ParameterizedTest
    @CsvSource({
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-880, ",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881, 3",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881 CORE_APPROVAL-800, 3",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881 CORE_APPROVAL-801, ",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881 START CORE_APPROVAL-850, ",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-870 CORE_APPROVAL-700, 3",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881 DESERTED, ",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-881 TENDER AWARD-850, ",
        "CORE_APPROVAL-800 AGREEMENT TENDER AWARD-850 TENDER AWARD-881, 5",
        "AGREEMENT TENDER AWARD-881, "})
    void saysWhichAwardNeedsTheCouncilAgain(String words, Integer expected) {
        var way = new ArrayList<>(List.of(Told.that(EventKind.SNI_ENTRY, "2024-02-01"), Told.rate(Rate.RS, "2024-03-01")));
        var day = LocalDate.of(2024, 4, 1);
        for (var word : words.split(" ")) {
            var parts = word.split("-");
            var kind = EventKind.valueOf(parts[0]);
            way.add(parts.length == 1 ? Told.that(kind, day.toString()) : Told.money(kind, day.toString(), Long.parseLong(parts[1])));
            day = day.plusDays(1);
        }
        var needing = SequenceFinding.of(way, Pesos.of(900), BigDecimal.TEN);
        assertThat(needing).isEqualTo(expected == null ? List.of()
                : List.of(new SequenceFinding(SequenceFinding.Code.AWARD_ABOVE_CORE, way.get(2 + expected).id())));
    }
}
