package cl.vertiente.training.activity.domain;

/** What an activity is ({@code curso, taller, asesoría en terreno, seminario, visita o pasantía}). */
public enum ActivityKind {
    COURSE, WORKSHOP, FIELD_COACHING, SEMINAR, VISIT
}
