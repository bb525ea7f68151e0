package cl.vertiente.committee.domain;

/**
 * What is asked of a board.
 *
 * @param alertDays how long before its end a post asks for attention
 * @param certificateAgeDays how old the certificate of the board may be at most
 * @param certificateMonthsLeft how long the board must hold beyond the day on which the certificate is shown, at least
 */
public record BoardRules(int alertDays, int certificateAgeDays, int certificateMonthsLeft) {
}
