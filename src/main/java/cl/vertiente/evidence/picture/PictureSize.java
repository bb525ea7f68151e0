package cl.vertiente.evidence.picture;

/** The sizes in which a picture is shown, by its longer edge in pixels. */
public enum PictureSize {
    THUMBNAIL(480), LARGE(1600);

    private final int longEdge;

    PictureSize(int longEdge) {
        this.longEdge = longEdge;
    }

    public int longEdge() {
        return longEdge;
    }
}
