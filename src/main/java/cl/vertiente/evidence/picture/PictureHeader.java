package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;

/**
 * What the bytes of a picture say of it before anything is drawn.
 *
 * @param whole whether its end arrived
 * @param layered it comes in passes (progressive, interlaced), which have to be held all at once while it is drawn
 * @param scans how many passes
 * @param exif the block in which the camera wrote, a TIFF of its own; null when there is none
 */
record PictureHeader(MediaKind kind, int width, int height, boolean whole, boolean layered, int scans, byte[] exif) {

    long pixels() {
        return (long) width * height;
    }

    int longEdge() {
        return Math.max(width, height);
    }
}
