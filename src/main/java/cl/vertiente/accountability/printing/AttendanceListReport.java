package cl.vertiente.accountability.printing;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * The list of a session, to be signed on paper ({@code lista-asistencia}): those who are known, and blank lines for who walks in.
 *
 * @param code of the activity
 * @param place where it is, in words; {@code null} when nobody said
 * @param consent what everybody who signs agrees to; {@code null} for none
 * @param session page of the session: what the QR holds, so that a scanned list finds it
 * @param blank how many empty lines follow
 */
public record AttendanceListReport(String code, String title, Instant startsAt, Instant endsAt, String place, String trainers,
        String agreementCode, String executor, String consent, URI session, List<Line> lines, int blank, Instant printedAt,
        boolean illustrative) {

    /** Keeps a copy. */
    public AttendanceListReport {
        lines = List.copyOf(lines);
    }

    /** Somebody known: the RUT with its middle covered, {@code null} for none. */
    public record Line(String name, String maskedTaxId, String waterSystem) { }
}
