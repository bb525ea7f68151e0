package cl.vertiente.training.activity.domain;

/** Where the people of an activity meet. */
public enum ActivityMode {
    ON_SITE, REMOTE, MIXED
}
