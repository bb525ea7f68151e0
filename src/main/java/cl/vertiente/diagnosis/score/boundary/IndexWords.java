package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.Band;
import cl.vertiente.diagnosis.score.domain.CriterionOutcome;
import cl.vertiente.diagnosis.score.domain.IndexLetter;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.diagnosis.score.domain.IndexRunReport;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The Spanish words for the codes of the index, and how its figures are written. */
@Named("indexWords")
@ApplicationScoped
public class IndexWords {

    @Inject
    private Messages messages;

    public String part(IndexPart part) {
        return messages.get("diagnosis.index.part." + part);
    }

    /** What a letter means; that there is none when there is none. */
    public String letter(IndexLetter letter) {
        return messages.get("diagnosis.index.letter." + (letter == null ? "NONE" : letter));
    }

    public String outcome(CriterionOutcome outcome) {
        return messages.get("diagnosis.index.outcome." + outcome);
    }

    public String cause(IndexRunReport.Cause cause) {
        return messages.get("diagnosis.index.run.cause." + cause);
    }

    /** A code that was read, in words; a number as Chile writes it, with its unit; any other code stands for itself. */
    public String said(String said, String unit) {
        if (said == null) {
            return messages.get("diagnosis.index.said.NOT_OBSERVED");
        }
        if (said.matches("-?\\d+(\\.\\d+)?")) {
            return Show.number(new BigDecimal(said)) + (unit == null ? "" : " " + unit);
        }
        var key = "diagnosis.index.said." + said;
        return Messages.has(key) ? messages.get(key) : said;
    }

    /** {@code 0,733}; null when there is none. */
    public String value(BigDecimal value) {
        return value == null ? null : value.setScale(3, RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }

    /** {@code 85 %}; null when nothing applies. */
    public String coverage(BigDecimal coverage) {
        return coverage == null ? null : Show.number(coverage.movePointRight(2)) + " %";
    }

    /** {@code de 0,2 a 2 mg/L}, and which of the edges it holds. */
    public String band(Band band, String unit) {
        var to = band.to() == null ? "" : messages.get(band.toInclusive() ? "diagnosis.index.band.up-to" : "diagnosis.index.band.below",
                Show.number(band.to()));
        var from = band.from() == null ? "" : messages.get(band.fromInclusive() ? "diagnosis.index.band.from"
                : "diagnosis.index.band.above", Show.number(band.from()));
        var both = from.isEmpty() ? to : to.isEmpty() ? from : messages.get("diagnosis.index.band.both", from, to);
        return both.isEmpty() ? messages.get("diagnosis.index.band.any") : both + (unit == null ? "" : " " + unit);
    }

    /** {@code +0,125}; null when it cannot be said. */
    public String difference(BigDecimal difference) {
        return difference == null ? null : (difference.signum() > 0 ? "+" : "") + value(difference);
    }
}
