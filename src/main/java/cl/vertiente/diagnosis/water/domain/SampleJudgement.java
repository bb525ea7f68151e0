package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Chile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the norm says of a sample (NCh 409/1, by the limits in force on the day of sampling): of each result, of the sums of ratios
 * that its results allow, and of the whole. Only an accredited laboratory's results of drinking water have a verdict; others have a
 * level that warns.
 */
public record SampleJudgement(List<JudgedReading> readings, Verdict verdict, AlertLevel level) {

    private static final String PRESENT = "PRESENT";
    private static final String ABSENT = "ABSENT";

    public static SampleJudgement of(SampleContent sample, WaterNorm norm) {
        var day = Chile.dateOf(sample.takenAt());
        var judged = new ArrayList<JudgedReading>();
        sample.readings().forEach(reading -> judged.add(judge(sample, reading, norm, day)));
        norm.ratios().keySet().stream().sorted().forEach(ratio -> ratio(ratio, List.copyOf(judged), sample, norm, day)
                .filter(sum -> isNews(sum, judged)).ifPresent(judged::add));
        var level = judged.stream().map(reading -> reading.judgement().level()).reduce(null, AlertLevel::graver);
        return new SampleJudgement(List.copyOf(judged), verdict(judged), level);
    }

    private static JudgedReading judge(SampleContent sample, ReadingContent reading, WaterNorm norm, LocalDate day) {
        var parameter = norm.parameters().get(reading.code());
        var number = norm.normalised(reading);
        var limit = norm.limit(reading.code(), day).orElse(null);
        var said = limit == null ? Judgement.none(NotJudged.NO_LIMIT, null, null)
                : parameter.kind().takesWords() ? word(parameter, reading.qualifier(), number, reading.word(), limit)
                : number(reading.qualifier(), number, limit);
        return new JudgedReading(reading.code(), reading.qualifier(), number, reading.word(), reading.onSite(), reading,
                standing(sample, parameter, reading.onSite(), said));
    }

    private static Judgement number(Qualifier qualifier, BigDecimal number, WaterLimit limit) {
        var verdict = limit.of(qualifier, number);
        if (verdict == null) {
            return Judgement.none(qualifier == Qualifier.LESS ? NotJudged.DETECTION_LIMIT : NotJudged.OPEN_RANGE, null, limit);
        }
        return Judgement.of(verdict, limit.level(verdict, qualifier, number), limit);
    }

    /** A presence may have been counted: none is an absence, less than one too. */
    private static Judgement word(WaterParameter parameter, Qualifier qualifier, BigDecimal number, String word, WaterLimit limit) {
        var said = word;
        if (number != null && parameter.kind() == ParameterKind.PRESENCE) {
            boolean none = qualifier == Qualifier.EQUAL && number.signum() == 0
                    || qualifier == Qualifier.LESS && number.compareTo(BigDecimal.ONE) <= 0;
            if (!none && qualifier == Qualifier.LESS) {
                return Judgement.none(NotJudged.DETECTION_LIMIT, null, limit);
            }
            said = none ? ABSENT : PRESENT;
        }
        var verdict = limit.expected() == null || limit.expected().equals(said) ? Verdict.COMPLIES : Verdict.EXCEEDS;
        return Judgement.of(verdict, limit.level(verdict, qualifier, null), limit);
    }

    /** Whether it counts as compliance, whatever its number says. */
    private static Judgement standing(SampleContent sample, WaterParameter parameter, boolean onSite, Judgement said) {
        if (sample.waterType() == WaterType.RAW) {
            boolean warns = said.isFinding() && parameter.group() != NormGroup.DISINFECTION;
            return Judgement.none(NotJudged.RAW_WATER, warns ? AlertLevel.NOTICE : null, said.limit());
        }
        var without = sample.method() == SampleMethod.FIELD ? NotJudged.FIELD_KIT
                : !sample.isAccredited() ? NotJudged.NOT_ACCREDITED
                : onSite && !parameter.onSite() ? NotJudged.ON_SITE : null;
        return without == null || said.reason() == NotJudged.NO_LIMIT ? said : Judgement.none(without, said.level(), said.limit());
    }

    private static Optional<JudgedReading> ratio(String ratio, List<JudgedReading> judged, SampleContent sample, WaterNorm norm,
            LocalDate day) {
        var limit = norm.limit(ratio, day).filter(found -> found.highest() != null).orElse(null);
        var codes = norm.ratios().get(ratio);
        var measured = judged.stream().filter(reading -> codes.contains(reading.code()) && !reading.onSite()).toList();
        var parts = measured.stream().filter(reading -> reading.judgement().limit() != null
                        && reading.judgement().limit().highest() != null && reading.judgement().limit().highest().signum() > 0)
                .map(reading -> new RatioSum.Part(reading.qualifier(), reading.number(), reading.judgement().limit().highest())).toList();
        if (limit == null || parts.isEmpty() || parts.size() < measured.size()) {
            return Optional.empty();
        }
        var sum = new RatioSum(parts, parts.size() == codes.size());
        if (!sum.complete() && !sum.isAbove(limit.highest())) {
            return Optional.empty();
        }
        return Optional.of(new JudgedReading(ratio, sum.qualifier(), sum.shown(), null, false, null,
                standing(sample, norm.parameters().get(ratio), false, judge(sum, limit))));
    }

    /** A sum that the report gives is not reckoned again, unless its own parts alarm where it does not: then both are told. */
    private static boolean isNews(JudgedReading sum, List<JudgedReading> judged) {
        var written = judged.stream().filter(reading -> reading.code().equals(sum.code())).toList();
        return written.isEmpty() || sum.judgement().level() != null
                && written.stream().allMatch(reading -> reading.judgement().level() == null);
    }

    private static Judgement judge(RatioSum sum, WaterLimit limit) {
        return sum.isAbove(limit.highest()) ? Judgement.of(Verdict.EXCEEDS, limit.levelAbove(), limit)
                : sum.isWithin(limit.highest()) ? Judgement.of(Verdict.COMPLIES, null, limit)
                : Judgement.none(sum.qualifier() == Qualifier.MORE ? NotJudged.OPEN_RANGE : NotJudged.DETECTION_LIMIT, null, limit);
    }

    /** The gravest finding; else that everything complies which the norm asks for, as long as nothing of it was left open. */
    private static Verdict verdict(List<JudgedReading> judged) {
        var finding = judged.stream().map(JudgedReading::judgement).filter(Judgement::isFinding)
                .min(Comparator.comparing(Judgement::level, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Judgement::verdict));
        if (finding.isPresent()) {
            return finding.get().verdict();
        }
        boolean open = judged.stream().map(reading -> reading.judgement().reason())
                .anyMatch(reason -> reason != null && reason != NotJudged.NO_LIMIT);
        boolean some = judged.stream().anyMatch(reading -> reading.judgement().verdict() == Verdict.COMPLIES);
        return some && !open ? Verdict.COMPLIES : Verdict.NOT_JUDGED;
    }
}
