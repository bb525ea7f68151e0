package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.UtmProjection;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtmTest {

    private static Utm.Degrees degrees(String latitude, String longitude) {
        return new Utm.Degrees(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    /** Rows of the DOH's own sheet, which gives both forms. */
    @ParameterizedTest
    @CsvSource({"348215, 6976945, -27.3221951503, -70.5341464742", "265605, 6778313, -29.1020320507, -71.4085141211",
        "403136, 6905300, -27.9738847733, -69.9849012218", "196089, 5868916, -37.276756, -72.427564",
        "106399, 5867121, -37.259321, -73.437599"})
    void isWhereTheRegisterSaysIt(String easting, String northing, String latitude, String longitude) {
        var place = new Utm(19, new BigDecimal(easting), new BigDecimal(northing)).degrees();
        assertThat(place.metresTo(degrees(latitude, longitude))).isLessThan(2);
    }

    /** Computed apart from the library, by way of the centre of the earth. */
    @ParameterizedTest
    @CsvSource({"18, 734000, 5850000, 6378388, 297, -352, 403, -287, -37.4706208, -72.3565953",
        "19, 348215, 6976945, 6378388, 297, -328, 340, -329, -27.3255623, -70.5360562",
        "18, 734000, 5850000, 6378160, 298.25, -72, 10, -32, -37.4675512, -72.3548002"})
    void comesFromAnOlderDatumByItsShift(int zone, String easting, String northing, double semiMajor, double inverseFlattening, double dx,
            double dy, double dz, String latitude, String longitude) {
        var paper = new Utm(zone, new BigDecimal(easting), new BigDecimal(northing));
        var shift = new DatumShift(new UtmProjection.Datum(semiMajor, inverseFlattening, dx, dy, dz), 5, "test");
        assertThat(paper.degrees(shift).metresTo(degrees(latitude, longitude))).isLessThan(0.2);
        assertThat(paper.degrees().metresTo(paper.degrees(shift))).isBetween(50.0, 600.0);
        assertThat(shift.accuracyOf(12)).isEqualTo(13);
        assertThat(shift.accuracyOf(null)).isNull();
    }

    @Test
    void comesBackFromBothZones() {
        var place = degrees("-37.469", "-72.353");
        for (int zone : new int[] {18, 19}) {
            var there = place.inZone(zone);
            assertThat(there.degrees().metresTo(place)).isLessThan(0.2);
        }
        assertThat(place.inOwnZone().zone()).isEqualTo(18);
        assertThat(degrees("-37.469", "-71.9").inOwnZone().zone()).isEqualTo(19);
    }

    @Test
    void aDegreeOfLatitudeIsSixtyMiles() {
        assertThat(degrees("-37", "-72").metresTo(degrees("-38", "-72"))).isCloseTo(111_195, Offset.offset(100.0));
    }
}
