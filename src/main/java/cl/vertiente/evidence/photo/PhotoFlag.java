package cl.vertiente.evidence.photo;

/** What makes somebody look at a photo twice. None of it refuses one: a camera may be set wrong and the photo true. */
public enum PhotoFlag {
    /** Its camera stood farther from the system than the programme takes for near. */
    FAR_FROM_SYSTEM,
    /** Taken before the day of the visit. */
    OLDER_THAN_VISIT,
    /** Taken after it arrived, by the clock of its camera. */
    IN_THE_FUTURE,
    NO_POSITION,
    /** Its camera wrote a place that cannot be. */
    ABSURD_POSITION,
    NO_TIME,
    /** The same bytes are attached to something else. */
    SAME_AS_ANOTHER,
    /** Part of what its camera wrote cannot be read. */
    BROKEN_METADATA,
    /** It proves what it proves, but no small picture could be made of it. */
    NOT_DRAWN
}
