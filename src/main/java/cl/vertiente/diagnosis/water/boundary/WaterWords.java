package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.Qualifier;
import cl.vertiente.diagnosis.water.domain.SamplingState;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The Spanish words for codes, results and limits of water. */
@Named("waterWords")
@ApplicationScoped
public class WaterWords {

    /** A sum of ratios is shown as laboratories print it. */
    private static final int RATIO_DECIMALS = 3;

    @Inject
    private Messages messages;

    /** @return null for an unknown one */
    public String of(Enum<?> code) {
        return code == null ? null : messages.get("diagnosis.water." + code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** {@code Microbiología y turbiedad (tipo I)}. */
    String group(NormGroup group) {
        return say("diagnosis.water.type." + group);
    }

    /** The name of what a plan of samples asks for: of a parameter, or of a type of them. */
    String subject(WaterNorm norm, String subject) {
        return norm.parameter(subject).map(WaterParameter::name).orElseGet(() -> group(NormGroup.valueOf(subject)));
    }

    public String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** {@code 0,083}: with a comma, and without points between thousands, as limits are printed. */
    public static String number(BigDecimal number) {
        return number == null ? null : number.toPlainString().replace('.', ',');
    }

    /** {@code < 0,02 mg/L}, {@code Ausencia}. */
    String result(WaterNorm norm, WaterParameter parameter, Qualifier qualifier, BigDecimal number, String word) {
        if (number == null) {
            return parameter.words().getOrDefault(word, word);
        }
        var sign = qualifier == Qualifier.EQUAL ? "" : qualifier.sign() + " ";
        return sign + with(norm, parameter, shown(parameter, number));
    }

    /** A sum of ratios rounded to what is printed, anything else as it is. */
    static BigDecimal shown(WaterParameter parameter, BigDecimal number) {
        var bare = (parameter.kind() == ParameterKind.RATIO ? rounded(number) : number).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Finer where it would come to a whole number that it is not: limits of sums are whole, and 1,00003 is above 1. */
    private static BigDecimal rounded(BigDecimal number) {
        for (int decimals = RATIO_DECIMALS; decimals < number.scale(); decimals++) {
            var rounded = number.setScale(decimals, RoundingMode.HALF_UP);
            if (rounded.signum() == 0 || rounded.stripTrailingZeros().scale() > 0) {
                return rounded;
            }
        }
        return number;
    }

    /** {@code entre 0,2 y 2 mg/L}, {@code máx. 0,01 mg/L}, {@code Ausencia}. */
    String limit(WaterNorm norm, WaterParameter parameter, WaterLimit limit) {
        if (limit == null) {
            return null;
        }
        if (limit.expected() != null) {
            return parameter.words().getOrDefault(limit.expected(), limit.expected());
        }
        if (limit.highest() == null) {
            return say("diagnosis.water.limit.from", with(norm, parameter, limit.lowest()));
        }
        var highest = with(norm, parameter, limit.highest());
        return limit.lowest() != null ? say("diagnosis.water.limit.between", number(limit.lowest()), highest)
                : say(limit.highestExcluded() ? "diagnosis.water.limit.below" : "diagnosis.water.limit.to", highest);
    }

    private static String with(WaterNorm norm, WaterParameter parameter, BigDecimal number) {
        return (number(number) + " " + norm.unitNames().getOrDefault(parameter.unit(), parameter.unit())).strip();
    }

    /** What happened to an alert, in a sentence. */
    public String step(AlertView.Step step) {
        var detail = step.result() != null ? step.result() : step.whom() != null ? step.whom() : step.words();
        return say("diagnosis.water.alert.step." + step.verb(), Show.date(step.on()), blank(detail), blank(step.words())).strip();
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    public String verdictTone(Verdict verdict) {
        return switch (verdict) {
            case COMPLIES -> "good";
            case EXCEEDS, BELOW -> "bad";
            case NOT_JUDGED -> "plain";
        };
    }

    public String planTone(SamplingState state) {
        return switch (state) {
            case MET -> "good";
            case IN_COURSE -> "plain";
            case SHORT -> "warn";
        };
    }

    /** {@code 4 al mes}: how many samples are asked, and within how long. */
    public String asked(SamplingLineView line) {
        return say("diagnosis.water.plan.per." + line.per(), line.samples());
    }

    public String levelTone(AlertLevel level) {
        return switch (level) {
            case CRITICAL -> "bad";
            case HIGH -> "late";
            case NOTICE -> "warn";
        };
    }

    public String stateTone(AlertState state) {
        return switch (state) {
            case OPEN -> "bad";
            case COMMUNICATED, IN_ACTION -> "warn";
            case CLOSED -> "good";
            case DISCARDED -> "plain";
        };
    }
}
