package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Printable;
import cl.vertiente.training.activity.domain.ActivityContent;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.CertificateRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * An activity as it is asked to be kept.
 *
 * @param topic code of the catalogue
 * @param hours that it takes in all
 * @param certificateRule what it asks for a certificate
 * @param invited identifiers of the committees that it is for
 */
public record ActivityRequest(@NotNull UUID agreementId, @NotNull ActivityKind kind, @NotBlank @Size(max = 40) String topic,
        @NotBlank @Size(max = 160) @Printable String title, @Size(max = 1000) String goals,
        @NotNull @DecimalMin("0.5") @DecimalMax("1000") @Digits(integer = 4, fraction = 1) BigDecimal hours, @NotNull ActivityMode mode,
        @Size(max = 200) String targetPublic, @NotNull @Valid Rule certificateRule,
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> invited) {

    /**
     * What a certificate asks.
     *
     * @param minimumAttendance percent of the hours
     * @param minimumScore from 1,0 to 7,0; absent when there is no test
     */
    public record Rule(@NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal minimumAttendance,
            @DecimalMin("1") @DecimalMax("7") @Digits(integer = 1, fraction = 1) BigDecimal minimumScore) {
    }

    ActivityContent content() {
        return new ActivityContent(kind, topic.strip(), title.strip(), text(goals), hours, mode, text(targetPublic),
                new CertificateRule(certificateRule.minimumAttendance(), certificateRule.minimumScore()), invited);
    }

    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
