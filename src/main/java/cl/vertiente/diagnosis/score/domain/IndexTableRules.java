package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.shared.Faults;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a table of criteria must keep before it is published; every fault is said with its place. */
public final class IndexTableRules {

    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 10;
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

    private final IndexTable table;
    private final Faults faults = new Faults();

    private IndexTableRules(IndexTable table) {
        this.table = table;
    }

    /** @throws cl.vertiente.shared.Invalid with everything that is wrong */
    public static void check(IndexTable table) {
        var rules = new IndexTableRules(table);
        if (rules.isWhole()) {
            rules.parts();
            rules.letters();
            rules.severities();
            rules.criteria();
            rules.gapRules();
            rules.texts();
        }
        rules.faults.raise();
    }

    /** What is not there cannot be looked at. */
    private boolean isWhole() {
        missing(table.parts(), "/parts");
        missing(table.letters(), "/letters");
        missing(table.minimumCoverage(), "/minimumCoverage");
        missing(table.criteria(), "/criteria");
        missing(table.rules(), "/rules");
        missing(table.severities(), "/severities");
        missing(table.texts(), "/texts");
        return table.parts() != null && table.letters() != null && table.minimumCoverage() != null && table.criteria() != null
                && table.rules() != null && table.severities() != null && table.texts() != null;
    }

    private void missing(Object said, String pointer) {
        faults.when(said == null, "diagnosis.table.missing", pointer);
    }

    private void parts() {
        for (var part : IndexPart.values()) {
            weight(table.parts().get(part), "/parts/" + part);
            faults.when(table.criteria().stream().noneMatch(one -> one != null && one.part() == part), "diagnosis.table.part-empty",
                    "/criteria");
        }
        faults.when(!isShare(table.minimumCoverage()), "diagnosis.table.share", "/minimumCoverage");
    }

    private void letters() {
        boolean whole = table.letters().size() == IndexLetter.values().length;
        for (int i = 0; whole && i < table.letters().size(); i++) {
            var said = table.letters().get(i);
            whole = said != null && said.letter() == IndexLetter.values()[i] && isShare(said.from())
                    && (i == 0 || said.from().compareTo(table.letters().get(i - 1).from()) < 0);
        }
        whole = whole && table.letters().get(table.letters().size() - 1).from().signum() == 0;
        faults.when(!whole, "diagnosis.table.letters", "/letters");
    }

    private void severities() {
        Integer heavier = MOST * MOST;
        for (var severity : GapSeverity.values()) {
            var weight = table.severities().get(severity);
            boolean good = weight != null && weight > 0 && weight < heavier;
            faults.when(!good, "diagnosis.table.severity", "/severities/" + severity);
            heavier = good ? weight : heavier;
        }
    }

    private void criteria() {
        faults.when(table.criteria().size() > MOST, "diagnosis.table.too-many", "/criteria", MOST);
        var codes = new HashSet<String>();
        for (int i = 0; i < Math.min(MOST, table.criteria().size()); i++) {
            var at = "/criteria/" + i;
            var criterion = table.criteria().get(i);
            if (criterion == null || criterion.part() == null || criterion.kind() == null) {
                faults.when(true, "diagnosis.table.missing", at);
            } else {
                code(criterion.code(), codes, at);
                weight(criterion.weight(), at + "/weight");
                faults.when(isBlank(criterion.source()), "diagnosis.table.missing", at + "/source");
                faults.when(isBlank(criterion.reason()), "diagnosis.table.missing", at + "/reason");
                new CriterionRules(criterion, at, faults).check();
            }
        }
    }

    private void gapRules() {
        faults.when(table.rules().size() > MOST, "diagnosis.table.too-many", "/rules", MOST);
        var criteria = new HashSet<String>();
        table.criteria().stream().filter(one -> one != null && one.code() != null).forEach(one -> criteria.add(one.code()));
        var codes = new HashSet<>(criteria);
        for (int i = 0; i < Math.min(MOST, table.rules().size()); i++) {
            var at = "/rules/" + i;
            var rule = table.rules().get(i);
            if (rule == null || rule.trigger() == null || rule.dimension() == null || rule.severity() == null
                    || rule.component() == null) {
                faults.when(true, "diagnosis.table.missing", at);
            } else {
                code(rule.code(), codes, at);
                trigger(rule, criteria, at);
            }
        }
    }

    private void trigger(GapRule rule, Set<String> criteria, String at) {
        switch (rule.trigger()) {
            case CONDITION -> {
                boolean named = rule.reads() != null && rule.reads().matches(CODE + "\\*?");
                faults.when(!named, "diagnosis.table.code", at + "/reads");
                values(rule.values(), null, at);
            }
            case WATER -> values(rule.values(), List.of(WaterState.NOTICE.name(), WaterState.HIGH.name(), WaterState.CRITICAL.name()), at);
            case CRITERION -> {
                faults.when(rule.reads() == null || !criteria.contains(rule.reads()), "diagnosis.table.no-criterion", at + "/reads");
                faults.when(!isShare(rule.scoreAtMost()), "diagnosis.table.share", at + "/scoreAtMost");
            }
        }
    }

    private void values(List<String> values, List<String> among, String at) {
        boolean good = values != null && !values.isEmpty()
                && values.stream().allMatch(value -> value != null && value.matches(CODE) && (among == null || among.contains(value)));
        faults.when(!good, "diagnosis.table.values", at + "/values");
    }

    private void texts() {
        faults.when(table.texts().size() > MOST * MOST, "diagnosis.table.too-many", "/texts", MOST * MOST);
        table.criteria().stream().filter(one -> one != null && one.code() != null).forEach(one -> text(one.code()));
        table.rules().stream().filter(one -> one != null && one.code() != null).forEach(one -> text(one.code()));
        table.texts().forEach((code, text) -> faults.when(isBlank(text) || text.length() > LONGEST_TEXT, "diagnosis.table.text",
                "/texts/" + code, LONGEST_TEXT));
    }

    private void text(String code) {
        faults.when(!table.texts().containsKey(code), "diagnosis.table.missing", "/texts/" + code);
    }

    private void code(String code, Set<String> codes, String at) {
        faults.when(code == null || !code.matches(CODE), "diagnosis.table.code", at + "/code");
        faults.when(code != null && !codes.add(code), "diagnosis.table.twice", at + "/code");
    }

    private void weight(BigDecimal weight, String at) {
        boolean good = isShort(weight) && weight.signum() > 0 && weight.compareTo(HEAVIEST) <= 0;
        faults.when(!good, "diagnosis.table.weight", at);
    }

    static boolean isShare(BigDecimal number) {
        return isShort(number) && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Few enough digits to be reckoned with. */
    private static boolean isShort(BigDecimal number) {
        return number != null && Math.abs((long) number.scale()) <= MOST_DECIMALS && number.precision() <= MOST_DIGITS;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Every code of a list of constants. */
    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Whether a map scores exactly these, each with a share. */
    static boolean scores(Map<String, BigDecimal> choices, List<String> exactly) {
        return choices != null && choices.keySet().equals(Set.copyOf(exactly))
                && choices.values().stream().allMatch(IndexTableRules::isShare);
    }
}
