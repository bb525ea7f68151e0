package cl.vertiente.accountability.domain;

/** How somebody stands to the board of a committee on a day. */
public enum BoardPlace {
    /** Holds a post of it. */
    ON_BOARD,
    /** Held a post whose term ran out, and no board in force was recorded since: nobody knows whether it goes on. */
    TERM_OVER,
    /** Held a post, and does not any more. */
    LEFT,
    /** The board in force is known, and they are not on it. */
    NOT_ON_BOARD,
    /** No board in force is recorded: nothing is known, which is not the same as not being on it. */
    UNKNOWN
}
