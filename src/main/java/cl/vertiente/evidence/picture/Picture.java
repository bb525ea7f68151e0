package cl.vertiente.evidence.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/** What was read of a document that is a picture: its size, what the camera wrote, and whether it could be drawn. */
@Entity
@Table(name = "document_picture")
public class Picture {

    @Id
    private String sha256;

    private int width;

    private int height;

    @Column(name = "taken_text")
    private String takenText;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_state")
    private Exif.TimeState timeState;

    @Column(name = "lat")
    private BigDecimal latitude;

    @Column(name = "lon")
    private BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_state")
    private Exif.PositionState positionState;

    private int orientation;

    private String camera;

    @Column(name = "exif_broken")
    private boolean exifBroken;

    @Column(name = "shown_width")
    private Integer shownWidth;

    @Column(name = "shown_height")
    private Integer shownHeight;

    @Column(name = "read_at")
    private Instant readAt;

    protected Picture() {
    }

    /** @param shown its thumbnail; null when it could not be drawn */
    Picture(String sha256, PictureHeader header, Exif exif, Shown shown, Instant readAt) {
        this.sha256 = Objects.requireNonNull(sha256);
        this.width = header.width();
        this.height = header.height();
        this.takenText = exif.takenText();
        this.takenAt = exif.takenAt();
        this.timeState = exif.time();
        this.latitude = exif.latitude();
        this.longitude = exif.longitude();
        this.positionState = exif.position();
        this.orientation = exif.orientation();
        this.camera = exif.camera();
        this.exifBroken = exif.broken();
        this.shownWidth = shown == null ? null : shown.width();
        this.shownHeight = shown == null ? null : shown.height();
        this.readAt = Objects.requireNonNull(readAt);
    }

    /** The size of the thumbnail, upright, in pixels. */
    public record Shown(int width, int height) {
    }

    public String sha256() {
        return sha256;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Exif exif() {
        return new Exif(takenText, takenAt, timeState, latitude, longitude, positionState, orientation, camera, exifBroken);
    }

    /** @return null when it could not be drawn */
    public Shown shown() {
        return shownWidth == null ? null : new Shown(shownWidth, shownHeight);
    }

    public Instant readAt() {
        return readAt;
    }
}
