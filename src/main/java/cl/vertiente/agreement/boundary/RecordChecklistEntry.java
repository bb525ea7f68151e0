package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistContent;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records what was seen of an item of the checklist: a document with its date, or why this agreement does not need it. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecordChecklistEntry {

    @Inject
    private Agreements agreements;

    @Inject
    private Checklists checklists;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param evidenceSha256 a stored document; required unless it is not required
     * @param notRequiredReason why this agreement does not need the item
     */
    public record Entry(@NotNull LocalDate seenOn, LocalDate validUntil, @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256,
            @Size(min = 3, max = 300) String notRequiredReason) {
    }

    /** @return false when it was a repetition */
    public boolean record(UUID agreementId, String key, UUID entryId, Entry request) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var item = checklists.of(agreement).items().stream().filter(known -> known.code().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("agreement.checklist.unknown", ""));
        var fingerprint = Sha256.of(Json.write(request));
        var known = checklists.find(entryId);
        if (known.isPresent()) {
            if (!known.get().wasAsked(agreementId, key, fingerprint)) {
                throw new StateForbids("agreement.checklist.id-taken", "");
            }
            audit.unchanged();
            return false;
        }
        check(item, request);
        checklists.add(new ChecklistEntry(entryId, agreementId, key, new ChecklistContent(request.seenOn(), request.validUntil(),
                request.evidenceSha256(), request.notRequiredReason()), fingerprint, clock.instant(), caller.required().id()));
        audit.changed(ChecklistEntry.class, entryId, null, request);
        return true;
    }

    private void check(ChecklistItem item, Entry request) {
        var faults = new Faults();
        var needed = request.notRequiredReason() == null;
        faults.when(request.seenOn().isAfter(Chile.today(clock)), "agreement.checklist.future", "/seenOn");
        faults.when(needed && request.evidenceSha256() == null, "agreement.checklist.evidence", "/evidenceSha256");
        faults.when(needed && item.expires() && request.validUntil() == null, "agreement.checklist.valid-until", "/validUntil");
        faults.when(request.validUntil() != null && request.validUntil().isBefore(request.seenOn()), "agreement.checklist.before",
                "/validUntil");
        faults.when(request.evidenceSha256() != null && documents.broughtBy(caller.required().id(), List.of(request.evidenceSha256()))
                .isEmpty(), "evidence.unknown", "/evidenceSha256", shortened(request.evidenceSha256()));
        faults.raise();
    }

    private static String shortened(String sha256) {
        return sha256 == null ? "" : sha256.substring(0, 8);
    }
}
