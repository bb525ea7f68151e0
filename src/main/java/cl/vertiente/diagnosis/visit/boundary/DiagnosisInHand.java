package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Which record a caller reads, and which one a caller writes: people of the field the systems for which an agreement makes them
 * responsible, the coordinator all; the regional government reads what was approved.
 */
@ApplicationScoped
public class DiagnosisInHand {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Agreements agreements;

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentCaller caller;

    Diagnosis read(UUID id) {
        return diagnoses.find(id).filter(this::isVisible).orElseThrow(DiagnosisInHand::unknown);
    }

    /** The same, while nobody else changes it. */
    Diagnosis claim(UUID id) {
        return diagnoses.claim(id).filter(this::isVisible).orElseThrow(DiagnosisInHand::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("diagnosis.not-found", "");
    }

    boolean isVisible(Diagnosis diagnosis) {
        var who = caller.required();
        return agreements.find(diagnosis.subject().agreementId()).filter(agreement -> who.seesRegion(agreement.regionCut())).isPresent()
                && (!who.isGore() || diagnosis.approvedRevision() != null);
    }

    /** The version that a caller reads: whoever works on it the current one, others the one that was approved. */
    int shown(Diagnosis diagnosis) {
        return caller.isGore() ? diagnosis.approvedRevision() : diagnosis.revision();
    }

    /**
     * Whether a visit of this system may be recorded for this agreement by the caller.
     *
     * @throws NotFound when the agreement is another region's
     * @throws Invalid when the agreement does not serve the system, or is not running
     * @throws Forbidden when the caller does not answer for it
     */
    void require(Diagnosis.Subject subject) {
        var who = caller.required();
        var service = agreements.service(subject.agreementId(), subject.waterSystemId())
                .filter(found -> who.seesRegion(found.regionCut())).orElseThrow(() -> new NotFound("agreement.not-found", ""));
        if (service.draft()) {
            throw new Invalid("diagnosis.agreement-draft", "/agreementId");
        }
        if (!service.served()) {
            throw new Invalid("diagnosis.not-served", "/waterSystemId");
        }
        if (!who.is(Role.COORDINATOR) && !assignments.isResponsible(who.id(), subject.waterSystemId())) {
            throw new Forbidden("diagnosis.not-responsible", "");
        }
    }

    /** Whether the caller sees who was met and how to call them. */
    boolean seesPeople(Diagnosis diagnosis) {
        var who = caller.required();
        return who.is(Role.COORDINATOR) || diagnosis.isOfTeam(who.id());
    }
}
