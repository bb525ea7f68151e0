package cl.vertiente.access;

import cl.vertiente.shared.Rut;
import java.util.UUID;
import java.util.regex.Pattern;

/** A part that somebody plays in what the scan plants, each with a RUT of its own that stands nowhere else. */
enum KnownPerson {

    TRAINEE, BOARD, PAYEE, ACCOUNT, MET, LOADED;

    private final Rut taxId = numbered(Series.FIRST + ordinal());
    private final Pattern whole = written();

    /** Others in each run, so that nothing is taken for them that was there before. */
    private static final class Series {

        private static final int FIRST = 9_100_000 + (int) Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 80_000L) * 10;
    }

    private static Rut numbered(int body) {
        return "0123456789K".chars().mapToObj(digit -> body + "-" + (char) digit).filter(Rut::isValid).map(Rut::of).findFirst()
                .orElseThrow();
    }

    /** 9.123.456-7, 9123456-7 or 91234567, with whatever stroke, and no part of a longer number. */
    private Pattern written() {
        var parts = taxId.toString().split("[.-]");
        return Pattern.compile("(?i)(?<![0-9A-Za-z])0?" + String.join("[.\\u00a0 ]?", parts[0], parts[1], parts[2])
                + "[-\\u2010-\\u2014]?" + parts[3] + "(?![0-9A-Za-z])");
    }

    String taxId() {
        return taxId.toString();
    }

    String masked() {
        return taxId.masked();
    }

    boolean isWholeIn(String text) {
        return whole.matcher(text).find();
    }
}
