package cl.vertiente.diagnosis.water.domain;

/**
 * What is said of a result.
 *
 * @param level how grave it is; null when it asks nobody for anything
 * @param reason why there is no verdict; null when there is one
 * @param limit by which it was judged, or would be; null when there is none
 */
public record Judgement(Verdict verdict, AlertLevel level, NotJudged reason, WaterLimit limit) {

    static Judgement of(Verdict verdict, AlertLevel level, WaterLimit limit) {
        return new Judgement(verdict, level, null, limit);
    }

    static Judgement none(NotJudged reason, AlertLevel level, WaterLimit limit) {
        return new Judgement(Verdict.NOT_JUDGED, level, reason, limit);
    }

    public boolean isFinding() {
        return verdict == Verdict.EXCEEDS || verdict == Verdict.BELOW;
    }
}
