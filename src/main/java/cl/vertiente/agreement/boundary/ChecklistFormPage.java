package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.ChecklistRow;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.Selection;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The checklist of the agreement in view, and the form for one of its items, which the address names. */
@Named("checklist")
@RequestScoped
public class ChecklistFormPage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private RecordChecklistEntry recordEntry;

    @Inject
    private FormFiles files;

    @Inject
    private AgreementWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private UUID id;
    private String seenOn;
    private String validUntil;
    private String notRequired;
    private String constitutedOn;
    private String selection;
    private String selectionGrounds;
    private Part evidence;
    private String evidenceSha256;

    @PostConstruct
    void read() {
        var known = address.parameter("entry-id");
        id = address.isPost() && known != null ? Ids.parse(known) : Ids.next();
    }

    public List<ChecklistRow> getRows() {
        return sheet.getView().checklist();
    }

    /** How many items stand in the way of a transfer. */
    public long getUnsettled() {
        return getRows().stream().filter(row -> !row.state().isSettled()).count();
    }

    public String tone(ChecklistState state) {
        return switch (state) {
            case VALID -> "good";
            case NOT_REQUIRED -> "plain";
            case EXPIRED -> "bad";
            case MISSING -> "warn";
        };
    }

    /** The item whose form is open; null when none is, or the caller does not keep agreements. */
    public ChecklistRow getItem() {
        var wanted = address.parameter("requisito");
        return !words.isCoordinator() ? null
                : getRows().stream().filter(row -> row.key().equals(wanted) && !row.derived()).findFirst().orElse(null);
    }

    public void save() {
        forms.submit(address, () -> {
            var agreement = sheet.getView().id();
            var item = getItem();
            var stored = files.store("/evidenceSha256", evidence);
            evidenceSha256 = stored == null ? typed.text(evidenceSha256) : stored;
            var entry = new RecordChecklistEntry.Entry(typed.date("/seenOn", seenOn), typed.date("/validUntil", validUntil),
                    evidenceSha256, typed.text(notRequired), typed.date("/constitutedOn", constitutedOn),
                    typed.choice(Selection.class, "/selection", selection), typed.text(selectionGrounds));
            if (item == null || !typed.accepts(entry)) {
                return null;
            }
            recordEntry.record(agreement, item.key(), id, entry);
            notices.say("agreement.checklist.saved", words.checklist(item.key()));
            return "/convenios/" + agreement + "/antecedentes";
        });
    }

    /** Where a derived item is mended: the register that it follows from. */
    public String wayOut(ChecklistRow row) {
        var agreement = sheet.getView().id();
        return row.key().equals("GUARANTEE") ? "/convenios/" + agreement + "/garantias" : "/rendiciones?agreement=" + agreement;
    }

    public boolean isStatutes() {
        return getItem().key().equals(ExecutorAgeRule.ITEM);
    }

    public boolean isSelectionAct() {
        return getItem().key().equals(RecordChecklistEntry.SELECTION_ACT);
    }

    public List<Option> getSelections() {
        return Arrays.stream(Selection.values()).map(value -> new Option(value.name(), words.selection(value))).toList();
    }

    public UUID getId() {
        return id;
    }

    public String getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(String seenOn) {
        this.seenOn = seenOn;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public String getNotRequired() {
        return notRequired;
    }

    public void setNotRequired(String notRequired) {
        this.notRequired = notRequired;
    }

    /** Of a file that came with an earlier try; null when none did. */
    public String getEvidenceSha256() {
        return evidenceSha256;
    }

    public void setEvidenceSha256(String evidenceSha256) {
        this.evidenceSha256 = evidenceSha256;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    public String getConstitutedOn() {
        return constitutedOn;
    }

    public void setConstitutedOn(String constitutedOn) {
        this.constitutedOn = constitutedOn;
    }

    public String getSelection() {
        return selection;
    }

    public void setSelection(String selection) {
        this.selection = selection;
    }

    public String getSelectionGrounds() {
        return selectionGrounds;
    }

    public void setSelectionGrounds(String selectionGrounds) {
        this.selectionGrounds = selectionGrounds;
    }
}
