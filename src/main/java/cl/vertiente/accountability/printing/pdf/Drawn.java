package cl.vertiente.accountability.printing.pdf;

/** What is drawn in marked pieces of content. */
interface Drawn {

    /** What is shown, in any coding, so that equal texts are recognised; empty when no text is. */
    String text(Mark mark);

    /** Whether no text is shown at all. */
    boolean isEmpty(Mark mark);

    /** Left edge of the first text; {@link Float#MAX_VALUE} when there is none. */
    float left(Mark mark);
}
