package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.committee.domain.Assets;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.SeenAssets;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the installations of a record whose identifier the register knows as one of another committee or of another kind. */
@ApplicationScoped
public class RegisteredElsewhere {

    static final String KEY = "diagnosis.asset.other";

    @Inject
    private Assets assets;

    /**
     * What the approval would refuse, told to who hands the record in.
     *
     * @param answers without any other fault
     * @param systemId the one that was visited
     */
    List<FormFault> faults(Questionnaire questionnaire, Answers answers, Instant visitAt, UUID systemId) {
        return new SeenAssets(questionnaire, answers, Chile.dateOf(visitAt)).all().stream().filter(seen -> isElsewhere(seen, systemId))
                .map(seen -> new FormFault("/answers/" + seen.place() + "/id", KEY, seen.report().name())).toList();
    }

    boolean isElsewhere(SeenAssets.Seen seen, UUID systemId) {
        return assets.find(seen.assetId()).filter(asset -> !asset.isOf(systemId) || !asset.kind().equals(seen.kind())).isPresent();
    }
}
