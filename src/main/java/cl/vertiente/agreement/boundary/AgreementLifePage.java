package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.boundary.AgreementRequest.ActRequest;
import cl.vertiente.agreement.domain.AgreementVerb;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The next step in the life of the agreement in view, as the form on its sheet: sign, start, close; to rescind is asked for. */
@Named("agreementLife")
@RequestScoped
public class AgreementLifePage {

    @Inject
    private AgreementSheetPage sheet;

    @Inject
    private MoveAgreement move;

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

    private String on;
    private String reason;
    private String actKind;
    private String actNumber;
    private String actDate;
    private String actService;
    private String processedOn;
    private Part document;
    private String documentSha256;

    @PostConstruct
    void read() {
        var act = sheet.getView().act();
        if (act != null && !address.isPost()) {
            actKind = act.kind();
            actNumber = act.number();
            actDate = Objects.toString(act.date(), null);
            actService = act.service();
            processedOn = Objects.toString(act.fullyProcessedOn(), null);
        }
    }

    /** The step whose form is shown; null when there is none, or the caller does not keep agreements. */
    public AgreementVerb getStep() {
        if (!words.isCoordinator()) {
            return null;
        }
        if (isRescindable() && "resciliar".equals(address.parameter("paso"))) {
            return AgreementVerb.RESCIND;
        }
        return switch (sheet.getView().state()) {
            case DRAFT -> AgreementVerb.SIGN;
            case SIGNED -> AgreementVerb.START;
            case EXPIRED -> AgreementVerb.CLOSE;
            case IN_FORCE, CLOSED, RESCINDED -> null;
        };
    }

    public boolean isRescindable() {
        return words.isCoordinator() && AgreementVerb.RESCIND.startsAt(sheet.getView().state());
    }

    public void sign() {
        act(new MoveAgreement.Signing(typed.date("/signedOn", on)), request -> move.sign(id(), request));
    }

    public void start() {
        var act = new ActRequest(typed.text(actKind), typed.text(actNumber), typed.date("/act/date", actDate), typed.text(actService),
                typed.date("/act/fullyProcessedOn", processedOn));
        act(new MoveAgreement.Start(act), request -> move.start(id(), request));
    }

    public void close() {
        act(new MoveAgreement.Closing(typed.date("/closedOn", on), typed.text(reason)),
                request -> move.close(id(), request));
    }

    public void rescind() {
        var stored = files.store("/documentSha256", document);
        documentSha256 = stored == null ? typed.text(documentSha256) : stored;
        act(new MoveAgreement.Rescission(typed.date("/rescindedOn", on), typed.text(reason), documentSha256),
                request -> move.rescind(id(), request));
    }

    private UUID id() {
        return sheet.getView().id();
    }

    private <T> void act(T request, Function<T, AgreementView> step) {
        forms.submit(address, () -> {
            if (!typed.accepts(request)) {
                return null;
            }
            var after = step.apply(request);
            notices.say("agreement.verb.done", after.code(), words.state(after.state()));
            return "/convenios/" + after.id() + "/actos";
        });
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getActKind() {
        return actKind;
    }

    public void setActKind(String actKind) {
        this.actKind = actKind;
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(String actNumber) {
        this.actNumber = actNumber;
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(String actDate) {
        this.actDate = actDate;
    }

    public String getActService() {
        return actService;
    }

    public void setActService(String actService) {
        this.actService = actService;
    }

    public String getProcessedOn() {
        return processedOn;
    }

    public void setProcessedOn(String processedOn) {
        this.processedOn = processedOn;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    /** Of a file that came with an earlier try; null when none did. */
    public String getDocumentSha256() {
        return documentSha256;
    }

    public void setDocumentSha256(String documentSha256) {
        this.documentSha256 = documentSha256;
    }
}
