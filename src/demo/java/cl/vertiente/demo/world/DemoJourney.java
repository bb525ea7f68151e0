package cl.vertiente.demo.world;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.Rate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened to an initiative of the demonstration, step by step: one journey to each state that is not awarded, and six that are.
 *
 * @param steps a kind of event each, RATE with its result after a dash
 */
record DemoJourney(List<String> steps) {

    private static final String DESIGNED = "IDEA DESIGN_START DESIGN_END";
    private static final String EVALUATED = DESIGNED + " POSTULATION ADMISSIBILITY SNI_ENTRY";
    private static final String APPROVED = EVALUATED + " RATE-FI RATE-RS PRIORITISED CORE_APPROVAL";
    private static final String AWARDED = APPROVED + " AGREEMENT TENDER AWARD";

    /** Of twenty states on which no award stands. */
    static final List<DemoJourney> ON_THEIR_WAY = journeys("IDEA", "IDEA DESIGN_START DESIGN_PROGRESS", DESIGNED, DESIGNED + " POSTULATION",
            DESIGNED + " POSTULATION ADMISSIBILITY", DESIGNED + " POSTULATION ADMISSIBILITY INADMISSIBLE", EVALUATED,
            EVALUATED + " RATE-FI", EVALUATED + " RATE-FI RATE-OT", EVALUATED + " RATE-IN", EVALUATED + " RATE-RS RATE-RE",
            EVALUATED + " RATE-FI RATE-RS", EVALUATED + " RATE-AD", EVALUATED + " RATE-RS PRIORITISED", APPROVED, APPROVED + " AGREEMENT",
            APPROVED + " AGREEMENT TENDER", APPROVED + " AGREEMENT TENDER DESERTED", DESIGNED + " POSTULATION ADMISSIBILITY WITHDRAWAL",
            AWARDED + " START EARLY_END");

    static final List<DemoJourney> WITH_AWARD = journeys(AWARDED, AWARDED + " START PROGRESS", AWARDED + " START STOP",
            APPROVED + " AGREEMENT TENDER DESERTED TENDER AWARD START PROGRESS PROVISIONAL_ACCEPTANCE",
            AWARDED + " START PROVISIONAL_ACCEPTANCE FINAL_ACCEPTANCE",
            AWARDED + " START PROGRESS PROVISIONAL_ACCEPTANCE FINAL_ACCEPTANCE OPERATION");

    private static List<DemoJourney> journeys(String... words) {
        return Stream.of(words).map(steps -> new DemoJourney(List.of(steps.split(" ")))).toList();
    }

    EventKind kind(int step) {
        return EventKind.valueOf(steps.get(step).split("-")[0]);
    }

    /** Null where the step is no result of the analysis. */
    Rate rate(int step) {
        var parts = steps.get(step).split("-");
        return parts.length == 1 ? null : Rate.valueOf(parts[1]);
    }

    boolean isAsked() {
        return steps.contains("POSTULATION");
    }
}
