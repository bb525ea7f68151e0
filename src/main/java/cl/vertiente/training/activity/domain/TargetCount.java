package cl.vertiente.training.activity.domain;

/** What training counts of itself, and an agreement may owe a number of. */
public enum TargetCount {
    COURSES(ActivityKind.COURSE), WORKSHOPS(ActivityKind.WORKSHOP), COACHINGS(ActivityKind.FIELD_COACHING),
    SEMINARS(ActivityKind.SEMINAR), VISITS(ActivityKind.VISIT),
    /** Held, of whatever kind. */
    ACTIVITIES(null),
    /** Whose list is closed. */
    SESSIONS(null),
    /** That those sessions lasted. */
    HOURS(null),
    /** Different people who were at one of them. */
    PERSONS(null),
    /** Different people who hold a certificate in force. */
    CERTIFIED(null),
    /** Invited to one of them. */
    COMMITTEES(null);

    private final ActivityKind kind;

    TargetCount(ActivityKind kind) {
        this.kind = kind;
    }

    /** The kind of activity that is counted; null when it is none. */
    public ActivityKind kind() {
        return kind;
    }
}
