package cl.vertiente.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.evidence.picture.Exif;
import cl.vertiente.evidence.picture.Exif.PositionState;
import cl.vertiente.evidence.picture.Exif.TimeState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes somebody look at a photo twice. */
class PhotoRulesTest {

    private static final PhotoRules RULES = new PhotoRules(2000, 15);
    private static final Instant ARRIVED = Instant.parse("2026-09-10T03:00:00Z");
    private static final BigDecimal LATITUDE = new BigDecimal("-37.000000");
    private static final BigDecimal LONGITUDE = new BigDecimal("-72.500000");
    private static final PhotoOwner.Place VISIT = new PhotoOwner.Place(LATITUDE, LONGITUDE, LocalDate.of(2026, 9, 9));

    private static Exif exif(Instant takenAt, TimeState time, BigDecimal latitude, PositionState position) {
        return new Exif("x", takenAt, time, latitude, latitude == null ? null : LONGITUDE, position, 1, "x", false);
    }

    private static List<PhotoFlag> flags(Exif exif, PhotoOwner.Place place) {
        return RULES.flags(new PhotoRules.Came(exif, ARRIVED, false, true), place);
    }

    private static List<PhotoFlag> taken(String at) {
        return flags(exif(Instant.parse(at), TimeState.WITH_OFFSET, LATITUDE, PositionState.KNOWN), VISIT);
    }

    /** A degree of latitude is 111,195 km on the sphere: two kilometres are 0,017986 degrees. */
    @ParameterizedTest
    @CsvSource({"-37.000000, 0, false", "-37.017980, 1999, false", "-37.017986, 2000, false", "-37.017996, 2001, true",
        "37.000000, 8228436, true"})
    void isFarBeyondTwoKilometres(BigDecimal latitude, long metres, boolean far) {
        var exif = exif(ARRIVED, TimeState.WITH_OFFSET, latitude, PositionState.KNOWN);
        assertThat(PhotoRules.metres(exif, VISIT)).isEqualTo(metres);
        assertThat(flags(exif, VISIT)).isEqualTo(far ? List.of(PhotoFlag.FAR_FROM_SYSTEM) : List.of());
    }

    @Test
    void nothingIsFarFromAPlaceThatNobodyKnows() {
        var exif = exif(ARRIVED, TimeState.WITH_OFFSET, LATITUDE, PositionState.KNOWN);
        assertThat(flags(exif, new PhotoOwner.Place(null, null, null))).isEmpty();
        assertThat(PhotoRules.metres(exif, new PhotoOwner.Place(null, null, null))).isNull();
    }

    /** The day of the visit begins at midnight in Chile, four hours after that of the clock in winter and three in summer. */
    @Test
    void isOlderThanTheVisitBeforeItsDay() {
        assertThat(taken("2026-09-09T03:00:00Z")).isEmpty();
        assertThat(taken("2026-09-09T02:59:59Z")).containsExactly(PhotoFlag.OLDER_THAN_VISIT);
        var asset = new PhotoOwner.Place(LATITUDE, LONGITUDE, null);
        assertThat(flags(exif(Instant.parse("2019-01-01T00:00:00Z"), TimeState.ASSUMED_ZONE, LATITUDE, PositionState.KNOWN), asset))
                .as("an installation has no day").isEmpty();
    }

    @Test
    void isInTheFutureBeyondWhatAClockMayRunAhead() {
        assertThat(taken("2026-09-10T03:15:00Z")).isEmpty();
        assertThat(taken("2026-09-10T03:15:01Z")).containsExactly(PhotoFlag.IN_THE_FUTURE);
        assertThat(flags(exif(null, TimeState.BEYOND, LATITUDE, PositionState.KNOWN), VISIT)).containsExactly(PhotoFlag.IN_THE_FUTURE);
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        assertThat(flags(exif(null, TimeState.NONE, null, PositionState.NONE), VISIT))
                .containsExactly(PhotoFlag.NO_POSITION, PhotoFlag.NO_TIME);
        assertThat(flags(exif(ARRIVED, TimeState.WITH_OFFSET, null, PositionState.ABSURD), VISIT))
                .containsExactly(PhotoFlag.ABSURD_POSITION);
        var broken = new Exif(null, ARRIVED, TimeState.WITH_OFFSET, LATITUDE, LONGITUDE, PositionState.KNOWN, 1, null, true);
        assertThat(RULES.flags(new PhotoRules.Came(broken, ARRIVED, true, false), VISIT))
                .containsExactly(PhotoFlag.SAME_AS_ANOTHER, PhotoFlag.BROKEN_METADATA, PhotoFlag.NOT_DRAWN);
    }
}
