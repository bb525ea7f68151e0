package cl.vertiente.training.activity.domain;

/** What a document of a session is. Lists name people with their RUT: the regional government does not read them. */
public enum SessionPaperKind {
    PROGRAMME, MATERIAL, ATTENDANCE_LIST, OTHER;

    public boolean isPersonal() {
        return this == ATTENDANCE_LIST;
    }
}
