package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.ChecklistContent;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistItem;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.Selection;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.StateForbids;
import com.fasterxml.jackson.annotation.JsonInclude;
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

    static final String SELECTION_ACT = "SELECTION_ACT";

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
     * @param constitutedOn since when the executor exists; of the statutes
     * @param selection how the executor was chosen; of the selection act
     * @param selectionGrounds the grounded resolution of a direct award; of the selection act
     */
    public record Entry(@NotNull LocalDate seenOn, LocalDate validUntil, @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256,
            @Size(min = 3, max = 300) String notRequiredReason,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate constitutedOn,
            @JsonInclude(JsonInclude.Include.NON_NULL) Selection selection,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Size(min = 3, max = 300) String selectionGrounds) {

        /** What most items need. */
        public static Entry of(LocalDate seenOn, LocalDate validUntil, String evidenceSha256, String notRequiredReason) {
            return new Entry(seenOn, validUntil, evidenceSha256, notRequiredReason, null, null, null);
        }

        private ChecklistContent content() {
            return new ChecklistContent(seenOn, validUntil, evidenceSha256, notRequiredReason,
                    new ChecklistContent.Facts(constitutedOn, selection, selectionGrounds));
        }
    }

    /** @return false when it was a repetition */
    public boolean record(UUID agreementId, String key, UUID entryId, Entry request) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var checklist = checklists.of(agreement);
        var item = checklist.items().stream().filter(known -> known.code().equals(key)).findFirst()
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
        if (checklist.isDerived(item)) {
            throw new StateForbids("agreement.checklist.derived." + key, "");
        }
        check(item, request);
        checklists.add(new ChecklistEntry(entryId, agreementId, key, request.content(), fingerprint, clock.instant(),
                caller.required().id()));
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
        facts(item, request, needed, faults);
        faults.raise();
    }

    /** What two items say beside their document: since when the executor exists, and how it was chosen. */
    private void facts(ChecklistItem item, Entry request, boolean needed, Faults faults) {
        var statutes = item.code().equals(ExecutorAgeRule.ITEM);
        var selection = item.code().equals(SELECTION_ACT);
        faults.when(needed && statutes && request.constitutedOn() == null, "agreement.checklist.constituted", "/constitutedOn");
        faults.when(request.constitutedOn() != null && request.constitutedOn().isAfter(Chile.today(clock)), "agreement.checklist.future",
                "/constitutedOn");
        faults.when(!statutes && request.constitutedOn() != null, "agreement.checklist.not-here", "/constitutedOn");
        faults.when(needed && selection && request.selection() == null, "agreement.checklist.selection", "/selection");
        faults.when(request.selection() == Selection.DIRECT_AWARD && request.selectionGrounds() == null,
                "agreement.checklist.selection-grounds", "/selectionGrounds");
        faults.when(!selection && (request.selection() != null || request.selectionGrounds() != null),
                "agreement.checklist.not-here", "/selection");
    }

    private static String shortened(String sha256) {
        return sha256 == null ? "" : sha256.substring(0, 8);
    }
}
