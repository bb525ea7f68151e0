package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.boundary.RecordBoardCertificate.CertificateRequest;
import cl.vertiente.committee.domain.CertificateState;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;

/** The certificate of the board in force, on the tab of the operator. */
@Named("boardCertificate")
@RequestScoped
public class CertificatePage {

    private static final List<Role> CHECK = List.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR);

    @Inject
    private CommitteeSheetPage sheet;

    @Inject
    private RecordBoardCertificate recordCertificate;

    @Inject
    private FormFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private String issuedOn;
    private String boardUntil;
    private Part evidence;
    private String evidenceSha256;

    public boolean isOpen() {
        return sheet.isKeeper() && address.parameter("certificado") != null;
    }

    /** Whether the file may be opened, which names people. */
    public boolean isReadable() {
        return caller.required().isAny(CHECK);
    }

    public String getTone() {
        return switch (sheet.getView().certificate().state()) {
            case ACCEPTABLE -> "good";
            case TOO_OLD, ENDS_SOON -> "warn";
            case EXPIRED -> "bad";
            case MISSING -> "plain";
        };
    }

    public boolean isMissing() {
        return sheet.getView().certificate().state() == CertificateState.MISSING;
    }

    public UUID getId() {
        var known = address.isPost() ? address.parameter("certificate-id") : null;
        return known == null ? Ids.next() : Ids.parse(known);
    }

    public void save() {
        forms.submit(address, () -> {
            var system = sheet.getView().system().id();
            var stored = files.store("/evidenceSha256", evidence);
            evidenceSha256 = stored == null ? typed.text(evidenceSha256) : stored;
            var asked = new CertificateRequest(typed.date("/issuedOn", issuedOn), typed.date("/boardUntil", boardUntil), evidenceSha256);
            if (!typed.accepts(asked)) {
                return null;
            }
            recordCertificate.record(system, getId(), asked);
            notices.say("committee.certificate.saved");
            return "/comites/" + system + "/operador";
        });
    }

    public String getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(String issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getBoardUntil() {
        return boardUntil;
    }

    public void setBoardUntil(String boardUntil) {
        this.boardUntil = boardUntil;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    /** Of a file that came with an earlier try; null when none did. */
    public String getEvidenceSha256() {
        return evidenceSha256;
    }

    public void setEvidenceSha256(String evidenceSha256) {
        this.evidenceSha256 = evidenceSha256;
    }
}
