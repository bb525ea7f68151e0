package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.PipelineFigure;
import cl.vertiente.portfolio.domain.PublishedContent;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A figure as it was published.
 *
 * @param agreementId absent for the whole programme
 * @param ratio times the contribution; either it or the amount
 * @param amount whole pesos
 * @param where it was published
 * @param url begins with http
 * @param sha256 of a copy that was brought before
 */
public record PublishedRequest(UUID agreementId, @NotNull PipelineFigure figure, @Digits(integer = 6, fraction = 4) BigDecimal ratio,
        Long amount, @Size(max = 200) @Printable String where, @Size(max = 500) String url, @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @NotNull LocalDate publishedOn) {

    private static final java.util.regex.Pattern ADDRESS = java.util.regex.Pattern.compile("https?://[^\\s<>\"]+");

    PublishedContent content(LocalDate today) {
        var said = new PublishedContent(agreementId, figure, ratio, Pesos.read(amount, "/amount"), InitiativeRequest.text(where),
                InitiativeRequest.text(url), sha256, publishedOn);
        if ((ratio == null) == (amount == null)) {
            throw new Invalid("portfolio.published.one-of-both", "/ratio");
        } else if (ratio != null && ratio.signum() <= 0) {
            throw new Invalid("portfolio.published.positive", "/ratio");
        } else if (amount != null && amount <= 0) {
            throw new Invalid("portfolio.published.positive", "/amount");
        } else if (said.where() == null) {
            throw new Invalid("portfolio.published.where-missing", "/where");
        } else if (said.url() != null && !ADDRESS.matcher(said.url()).matches()) {
            throw new Invalid("portfolio.published.url-invalid", "/url");
        } else if (publishedOn.isAfter(today)) {
            throw new Invalid("portfolio.published.in-future", "/publishedOn");
        }
        return said;
    }
}
