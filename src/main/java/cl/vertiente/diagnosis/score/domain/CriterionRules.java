package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Faults;
import java.math.BigDecimal;
import java.util.List;

/** What one criterion must keep: every number falls in exactly one band, every choice has one score, nothing is said that is not used. */
final class CriterionRules {

    private static final int MOST_BANDS = 20;
    private static final int MOST_DIGITS = 15;
    private static final String INDICATOR = "[A-Z][A-Z0-9_]{1,39}";

    private final Criterion criterion;
    private final String at;
    private final Faults faults;

    CriterionRules(Criterion criterion, String at, Faults faults) {
        this.criterion = criterion;
        this.at = at;
        this.faults = faults;
    }

    void check() {
        var kind = criterion.kind();
        boolean water = kind == CriterionKind.WATER;
        faults.when(water ? criterion.reads() != null : !isIndicator(criterion.reads()), "diagnosis.table.code", at + "/reads");
        faults.when(criterion.per() != null && (kind != CriterionKind.BANDS || !isIndicator(criterion.per())), "diagnosis.table.code",
                at + "/per");
        faults.when(water ? criterion.notExisting() != null : !IndexTableRules.isShare(criterion.notExisting()), "diagnosis.table.share",
                at + "/notExisting");
        faults.when(kind != CriterionKind.BANDS && criterion.bands() != null, "diagnosis.table.not-used", at + "/bands");
        faults.when(kind == CriterionKind.BANDS && criterion.choices() != null, "diagnosis.table.not-used", at + "/choices");
        faults.when(kind != CriterionKind.CHOICES && !criterion.unknown().isEmpty(), "diagnosis.table.not-used", at + "/unknown");
        switch (kind) {
            case BANDS -> bands(criterion.bands());
            case CHOICES -> choices();
            case FLAG -> faults.when(!IndexTableRules.scores(criterion.choices(), List.of(Criterion.YES, Criterion.NO)),
                    "diagnosis.table.choices", at + "/choices", Criterion.YES + ", " + Criterion.NO);
            case WATER -> {
                var states = IndexTableRules.names(WaterState.values());
                faults.when(!IndexTableRules.scores(criterion.choices(), states), "diagnosis.table.choices", at + "/choices",
                        String.join(", ", states));
            }
        }
    }

    private static boolean isIndicator(String code) {
        return code != null && code.matches(INDICATOR);
    }

    private void choices() {
        var choices = criterion.choices();
        boolean good = choices != null && !choices.isEmpty() && choices.keySet().stream().allMatch(CriterionRules::isIndicator)
                && choices.values().stream().allMatch(IndexTableRules::isShare);
        faults.when(!good, "diagnosis.table.scores", at + "/choices");
        for (int i = 0; i < criterion.unknown().size(); i++) {
            var choice = criterion.unknown().get(i);
            faults.when(choice == null || good && choices.containsKey(choice), "diagnosis.table.unknown", at + "/unknown/" + i);
        }
    }

    private void bands(List<Band> bands) {
        if (bands == null || bands.isEmpty() || bands.size() > MOST_BANDS || bands.contains(null)) {
            faults.when(true, "diagnosis.table.bands", at + "/bands", MOST_BANDS);
            return;
        }
        faults.when(bands.get(0).from() != null, "diagnosis.table.band-open", at + "/bands/0/from");
        int last = bands.size() - 1;
        faults.when(bands.get(last).to() != null, "diagnosis.table.band-open", at + "/bands/" + last + "/to");
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var place = at + "/bands/" + i;
            faults.when(!IndexTableRules.isShare(band.score()), "diagnosis.table.share", place + "/score");
            faults.when(isHuge(band.from()), "diagnosis.table.number", place + "/from");
            faults.when(isHuge(band.to()), "diagnosis.table.number", place + "/to");
            if (i > 0) {
                next(bands.get(i - 1), band, place);
            }
        }
    }

    /** A band begins where the one below ends, and the edge belongs to exactly one of them. */
    private void next(Band below, Band band, String place) {
        if (below.to() == null || band.from() == null) {
            faults.when(true, "diagnosis.table.band-inner", place + "/from");
            return;
        }
        int step = band.from().compareTo(below.to());
        faults.when(step > 0, "diagnosis.table.band-gap", place + "/from");
        faults.when(step < 0, "diagnosis.table.band-overlap", place + "/from");
        faults.when(step == 0 && !below.toInclusive() && !band.fromInclusive(), "diagnosis.table.band-gap", place + "/fromInclusive");
        faults.when(step == 0 && below.toInclusive() && band.fromInclusive(), "diagnosis.table.band-overlap", place + "/fromInclusive");
        faults.when(band.to() != null && band.to().compareTo(band.from()) <= 0, "diagnosis.table.band-backwards", place + "/to");
    }

    private static boolean isHuge(BigDecimal number) {
        return number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS);
    }
}
