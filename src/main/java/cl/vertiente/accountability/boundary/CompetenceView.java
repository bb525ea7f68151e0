package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.BoardStanding;
import cl.vertiente.accountability.domain.CommitteeCompetence.Committee;
import cl.vertiente.accountability.domain.CommitteeCompetence.Held;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.training.people.domain.TraineePost;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What the people of a committee can show that they learnt, as the caller may see it.
 *
 * @param certified people of the committee who hold a certificate in force, each once
 * @param leaders those of them who are on its board today
 * @param holders everybody who was certified, also those who belong to another committee now: the rows of both numbers
 */
public record CompetenceView(Committee waterSystem, CompetenceCover cover, int certified, int leaders, List<HolderView> holders) {

    /**
     * Somebody who was certified.
     *
     * @param traineeId null for somebody whose data are blocked, as the RUT
     * @param taxId masked; null for the regional government
     * @param post that they said of themselves
     * @param here whether they belong to the committee today
     * @param certified whether one of the certificates is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HolderView(UUID traineeId, String name, String taxId, TraineePost post, boolean here, boolean certified,
            BoardStanding board, List<Held> certificates) {
    }

    /** Those who count. */
    public List<HolderView> counted() {
        return holders.stream().filter(holder -> holder.here() && holder.certified()).toList();
    }
}
