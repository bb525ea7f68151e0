package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a corrected visit takes out of the register, and what its undoing puts back. */
class CorrectedAssetsTest {

    private static final String REASON = "Corregido por la versión 2 de la visita FD-1";
    private static final LocalDate VISIT = LocalDate.of(2026, 10, 19);
    private static final UUID THIS = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final AssetKind PUMP = new AssetKind("PUMP", "Bomba", 30, List.of());

    private final Asset pump = new Asset(Ids.next(), Ids.next(), PUMP);
    private final List<AssetObservation> seen = new ArrayList<>();
    private final CorrectedAssets correction = new CorrectedAssets(THIS);

    private void observe(ObservationSource source, UUID by, AssetReport report) {
        var at = Instant.parse("2026-10-20T12:00:00Z").plusSeconds(seen.size());
        seen.add(pump.observe(Ids.next(), report, PUMP, new Asset.Said(source, by, Ids.next(), at), LocalDate.of(2026, 11, 1)));
    }

    private void ofThisVisit(AssetReport report) {
        observe(ObservationSource.DIAGNOSIS, THIS, report);
    }

    private static AssetReport report(AssetCondition condition, LocalDate day) {
        return new AssetReport("Bomba 1", condition, day, null, new TreeMap<>(), null, "Vibra", null, null);
    }

    private AssetHistory history() {
        return new AssetHistory(seen);
    }

    @Test
    void whatOnlyTheVisitSawIsOutOfUseFromItsDayOn() {
        ofThisVisit(report(AssetCondition.BAD, VISIT));
        var left = correction.leaving(history(), REASON).orElseThrow();
        assertThat(left.isRetired(VISIT)).isTrue();
        assertThat(left.isRetired(VISIT.minusDays(1))).isFalse();
        assertThat(left.retiredReason()).isEqualTo(REASON);
        assertThat(left).usingRecursiveComparison().ignoringFields("retiredOn", "retiredReason")
                .isEqualTo(report(AssetCondition.BAD, VISIT));
    }

    @ParameterizedTest
    @CsvSource({"MANUAL, 20", "IMPROVEMENT, 25", "DIAGNOSIS, 25", "MANUAL, 1", "DIAGNOSIS, 1"})
    void whatAnybodyElseObservedStays(ObservationSource source, int day) {
        ofThisVisit(report(AssetCondition.GOOD, VISIT));
        observe(source, source == ObservationSource.MANUAL ? null : OTHER, report(AssetCondition.REGULAR, LocalDate.of(2026, 10, day)));
        assertThat(correction.leaving(history(), REASON)).isEmpty();
        assertThat(correction.back(history())).isEmpty();
    }

    @Test
    void aCorrectionThatMovedTheVisitToAnEarlierDayIsStillTheLastWord() {
        ofThisVisit(report(AssetCondition.GOOD, VISIT));
        ofThisVisit(report(AssetCondition.REGULAR, VISIT.minusDays(5)));
        assertThat(correction.leaving(history(), REASON).orElseThrow().observedOn()).isEqualTo(VISIT);
    }

    @Test
    void itIsTakenOutOnceAndPutBackAsItWas() {
        ofThisVisit(report(AssetCondition.GOOD, VISIT));
        ofThisVisit(report(AssetCondition.BAD, VISIT));
        assertThat(correction.back(history())).as("it is there").isEmpty();
        ofThisVisit(correction.leaving(history(), REASON).orElseThrow());
        assertThat(correction.leaving(history(), REASON)).as("once").isEmpty();
        ofThisVisit(correction.back(history()).orElseThrow());
        assertThat(history().latest().orElseThrow().report()).isEqualTo(report(AssetCondition.BAD, VISIT));
        assertThat(correction.back(history())).isEmpty();
        assertThat(correction.leaving(history(), REASON)).as("approved once more").isPresent();
    }

    @Test
    void whatSomebodyElseTookOutIsNotPutBack() {
        ofThisVisit(report(AssetCondition.GOOD, VISIT));
        observe(ObservationSource.MANUAL, null, new AssetReport("Bomba 1", AssetCondition.BAD, VISIT.plusDays(1), null, new TreeMap<>(),
                null, "Quemada", VISIT.plusDays(1), "Se vendió"));
        assertThat(correction.back(history())).isEmpty();
        assertThat(correction.leaving(history(), REASON)).isEmpty();
    }

    @Test
    void whatNobodySawIsNothing() {
        assertThat(correction.leaving(history(), REASON)).isEmpty();
        assertThat(correction.back(history())).isEmpty();
    }
}
