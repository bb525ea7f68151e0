package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody published.
 *
 * @param agreementId null for the whole programme
 * @param ratio how many times the contribution, as published; null when an amount was
 * @param amount as published; null when a ratio was
 * @param where it was published, in words
 * @param url its address; may be null
 * @param sha256 of a copy; may be null
 * @param on the day of publication
 */
public record PublishedContent(UUID agreementId, PipelineFigure figure, BigDecimal ratio, Pesos amount, String where, String url,
        String sha256, LocalDate on) {
}
