package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TraineeWarning;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A trainee as the caller may see them.
 *
 * @param taxId RUT, masked for those who do not need it; null when there is none, and for the regional government
 * @param document another document; null with a RUT, and for those who do not need it
 * @param phone masked for those who do not call; null without consent
 * @param consent whether they agreed to the keeping of phone and photo
 * @param attendances sessions that they were at
 * @param blocked whether their data are blocked: they stand in no list and are not changed
 * @param forgotten whether nothing is left by which they could be told
 * @param mergedInto the record in which this one goes on; null when it is none of two
 * @param similar who is called nearly the same in the same committee and may be the same person; said when somebody is recorded or
 *     described anew, else empty
 */
public record TraineeView(UUID id, String name, String taxId, String document, String documentReason, Sex sex, AgeBand ageBand,
        TraineePost post, UUID waterSystemId, String waterSystem, String commune, String communeName, String regionCut, String phone,
        boolean consent, LocalDate consentOn, String consentVersion, Set<TraineeWarning> warnings, long attendances, boolean blocked,
        boolean forgotten, UUID mergedInto, List<UUID> similar) {

    /** The same, with who may be the same person. */
    TraineeView beside(List<UUID> alike) {
        if (alike.isEmpty()) {
            return this;
        }
        var all = EnumSet.of(TraineeWarning.SIMILAR_NAME);
        all.addAll(warnings);
        return new TraineeView(id, name, taxId, document, documentReason, sex, ageBand, post, waterSystemId, waterSystem, commune,
                communeName, regionCut, phone, consent, consentOn, consentVersion, all, attendances, blocked, forgotten, mergedInto, alike);
    }
}
