package cl.vertiente.committee.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.RowReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a row of the register says that a system stands, in up to three forms: metres with their zone, metres of zone 19, degrees.
 * The forms are compared and nothing is repaired: forms that name different places leave the place unknown, with a flag.
 *
 * @param degrees null when the row gives no place, or none that can be believed
 * @param utm metres as the row has them, computed when it has degrees alone
 * @param remarks what to tell about it
 */
public record RegisterPlace(Utm.Degrees degrees, Utm utm, Set<RegisterFlag> flags, List<Fault> remarks) {

    /** Coordinates on paper are rounded to the metre, degrees to ten decimals: forms of one place differ by less. */
    static final double AGREEMENT_METRES = 100;

    private static final int ZONE_19 = 19;

    static RegisterPlace read(RowReading<RegisterColumn> row) {
        var reading = new Reading();
        var zone = row.whole(RegisterColumn.ZONE, 0, 60);
        var own = reading.metres(zone, row.metres(RegisterColumn.EASTING), row.metres(RegisterColumn.NORTHING), true);
        var in19 = reading.metres(ZONE_19, row.metres(RegisterColumn.EASTING_19), row.metres(RegisterColumn.NORTHING_19), false);
        var degrees = reading.degrees(row.decimal(RegisterColumn.LATITUDE), row.decimal(RegisterColumn.LONGITUDE));
        return reading.place(own, in19, degrees);
    }

    public boolean isKnown() {
        return degrees != null;
    }

    /** What the forms of one row give. */
    private static final class Reading {

        private final Set<RegisterFlag> flags = EnumSet.noneOf(RegisterFlag.class);
        private final List<Fault> remarks = new ArrayList<>();

        private Utm metres(Integer zone, BigDecimal easting, BigDecimal northing, boolean zoned) {
            if (easting == null && northing == null) {
                return null;
            }
            if (isZero(easting) || isZero(northing) || zoned && zone != null && zone == 0) {
                flags.add(RegisterFlag.ZERO_COORDINATES);
                return null;
            }
            if (easting == null || northing == null || zone == null) {
                return impossible();
            }
            if (easting.compareTo(northing) > 0) {
                flags.add(RegisterFlag.SWAPPED_AXES);
                return null;
            }
            boolean possible = (zone == 18 || zone == ZONE_19 || zone == 12 || zone == 13) && within(easting, 0, 1_000_000)
                    && within(northing, 3_700_000, 8_200_000);
            return possible ? new Utm(zone, easting, northing) : impossible();
        }

        private Utm.Degrees degrees(BigDecimal latitude, BigDecimal longitude) {
            if (latitude == null && longitude == null) {
                return null;
            }
            if (isZero(latitude) || isZero(longitude)) {
                flags.add(RegisterFlag.ZERO_COORDINATES);
                return null;
            }
            if (latitude == null || longitude == null) {
                impossible();
                return null;
            }
            if (within(latitude, -110, -66) && within(longitude, -57, -17)) {
                flags.add(RegisterFlag.SWAPPED_AXES);
                return null;
            }
            if (!within(latitude, -57, -17) || !within(longitude, -110, -66)) {
                impossible();
                return null;
            }
            return new Utm.Degrees(latitude, longitude);
        }

        private Utm impossible() {
            flags.add(RegisterFlag.IMPOSSIBLE_COORDINATES);
            return null;
        }

        private RegisterPlace place(Utm own, Utm in19, Utm.Degrees degrees) {
            var forms = new ArrayList<Utm.Degrees>();
            if (degrees != null) {
                forms.add(degrees);
            }
            if (own != null) {
                forms.add(own.degrees());
            }
            if (in19 != null) {
                forms.add(in19.degrees());
            }
            double apart = forms.stream().mapToDouble(form -> forms.get(0).metresTo(form)).max().orElse(0);
            if (apart > AGREEMENT_METRES) {
                flags.add(RegisterFlag.COORDINATES_DISAGREE);
                remarks.add(new Fault("", "committee.import.apart", Math.round(apart)));
                return new RegisterPlace(null, null, flags, remarks);
            }
            if (forms.isEmpty()) {
                return new RegisterPlace(null, null, flags, remarks);
            }
            var utm = own != null ? own : in19 != null ? in19 : forms.get(0).inOwnZone();
            return new RegisterPlace(forms.get(0), utm, flags, remarks);
        }

        private static boolean isZero(BigDecimal value) {
            return value != null && value.signum() == 0;
        }

        private static boolean within(BigDecimal value, long least, long most) {
            return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }
}
