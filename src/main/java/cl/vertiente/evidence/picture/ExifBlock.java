package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.picture.Exif.PositionState;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the block in which a camera wrote. What it cannot make sense of is said, never thrown. */
final class ExifBlock {

    private static final int LONGEST_CAMERA = 100;
    private static final int DEGREE_DECIMALS = 6;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private final Directory main;
    private final Directory details;
    private final GpsDirectory place;
    private final boolean broken;

    private ExifBlock(Metadata read) {
        main = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
        details = read.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        place = read.getFirstDirectoryOfType(GpsDirectory.class);
        broken = main == null && details == null && place == null
                || StreamSupport.stream(read.getDirectories().spliterator(), false).anyMatch(Directory::hasErrors);
    }

    /** @param block null when the picture has none */
    static Exif read(byte[] block) {
        if (block == null) {
            return Exif.none(false);
        }
        try {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(block), metadata);
            return new ExifBlock(metadata).exif();
        } catch (RuntimeException hostile) {
            // The library walks through offsets that anybody may have written; what it stumbles over is broken, not our fault.
            return Exif.none(true);
        }
    }

    private Exif exif() {
        var time = time();
        var position = position();
        boolean known = position == PositionState.KNOWN;
        var at = known ? place.getGeoLocation() : null;
        return new Exif(time.text(), time.at(), time.state(), known ? degrees(at.getLatitude()) : null,
                known ? degrees(at.getLongitude()) : null, position, orientation(), camera(), broken);
    }

    private ExifTime time() {
        var original = ExifTime.of(text(details, ExifDirectoryBase.TAG_DATETIME_ORIGINAL),
                text(details, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL));
        return original != ExifTime.NONE ? original : ExifTime.of(text(details, ExifDirectoryBase.TAG_DATETIME_DIGITIZED),
                text(details, ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED));
    }

    private PositionState position() {
        if (place == null || !place.containsTag(GpsDirectory.TAG_LATITUDE) && !place.containsTag(GpsDirectory.TAG_LONGITUDE)) {
            return PositionState.NONE;
        }
        var at = place.getGeoLocation();
        boolean possible = at != null && !at.isZero() && Math.abs(at.getLatitude()) <= POLE && Math.abs(at.getLongitude()) <= DATE_LINE;
        return possible ? PositionState.KNOWN : PositionState.ABSURD;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP);
    }

    private int orientation() {
        var turned = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return turned == null || turned < 1 || turned > 8 ? 1 : turned;
    }

    private String camera() {
        var named = Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL).map(tag -> text(main, tag))
                .filter(said -> said != null && !said.isBlank()).map(said -> said.replaceAll("\\p{Cntrl}", "").strip())
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? null : named.substring(0, Math.min(LONGEST_CAMERA, named.length()));
    }

    private static String text(Directory directory, int tag) {
        return directory == null ? null : directory.getString(tag);
    }
}
