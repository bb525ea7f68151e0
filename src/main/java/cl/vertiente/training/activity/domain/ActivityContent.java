package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What an activity is, as it is planned.
 *
 * @param topic code of the catalogue
 * @param hours that it takes in all
 * @param invited the committees that it is for
 */
public record ActivityContent(ActivityKind kind, String topic, String title, String goals, BigDecimal hours, ActivityMode mode,
        String targetPublic, CertificateRule rule, Set<UUID> invited) {

    /** Keeps a copy, in an order of its own, and hours by their tenths: the same content is equal however it came. */
    public ActivityContent {
        hours = hours.setScale(1, RoundingMode.HALF_UP);
        invited = Collections.unmodifiableSet(new TreeSet<>(invited));
    }
}
