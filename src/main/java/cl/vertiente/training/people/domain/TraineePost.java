package cl.vertiente.training.people.domain;

/** What somebody is in their committee, or beside it. */
public enum TraineePost {
    PRESIDENT, SECRETARY, TREASURER, DIRECTOR, OPERATOR, CLERK, MEMBER, MUNICIPAL, OTHER;

    /** Of the board ({@code dirigente}). */
    public boolean isLeader() {
        return this == PRESIDENT || this == SECRETARY || this == TREASURER || this == DIRECTOR;
    }
}
