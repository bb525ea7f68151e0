package cl.vertiente.training.people.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.evidence.StoreEvidence;
import cl.vertiente.evidence.picture.DrawnSignature;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.SignatureKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;

/** The signature of one person at a session: drawn on the telephone, or a picture of the paper. Who signs was there. */
@Named("signature")
@RequestScoped
public class SignaturePage {

    @Inject
    private ReadAttendances readAttendances;

    @Inject
    private MarkAttendance markAttendance;

    @Inject
    private StoreEvidence storeEvidence;

    @Inject
    private DocumentFiles files;

    @Inject
    private FormFiles formFiles;

    @Inject
    private PeopleWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private ReadAttendances.Roll session;
    private AttendanceView row;
    private UUID markId;
    private Part paper;

    @PostConstruct
    void read() {
        session = readAttendances.session(Ids.parse(address.variable("id")));
        var person = Ids.parse(address.variable("trainee"));
        row = readAttendances.of(session.sessionId()).stream().filter(one -> one.traineeId().equals(person)).findFirst()
                .orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
        if (!session.keeper()) {
            throw new Forbidden("training.activity.not-keeper", "");
        }
        var sent = address.isPost() ? address.parameter("marca") : null;
        markId = sent == null ? Ids.next() : Ids.parse(sent);
    }

    /** What was drawn comes as the bytes of a PNG, written in letters. */
    public void sign() {
        forms.submit(address, () -> {
            var drawing = bytes(address.parameter("drawing"));
            if (drawing.length == 0) {
                forms.fault("", words.say("training.signature.missing"));
                return null;
            }
            return mark(stored(drawing), SignatureKind.DRAWN);
        });
    }

    private static byte[] bytes(String drawing) {
        try {
            return drawing == null ? new byte[0] : Base64.getDecoder().decode(drawing);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }

    private String stored(byte[] drawing) {
        try {
            return files.take(new ByteArrayInputStream(drawing), DrawnSignature.LARGEST,
                    received -> storeEvidence.store(received, "firma.png").sha256());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Who signed on paper: a picture of it. */
    public void signOnPaper() {
        forms.submit(address, () -> {
            if (!FormFiles.isThere(paper)) {
                forms.fault("/signature", words.say("training.signature.paper.missing"));
                return null;
            }
            var sha256 = formFiles.store("/signature", paper);
            return sha256 == null ? null : mark(sha256, SignatureKind.PAPER);
        });
    }

    private String mark(String sha256, SignatureKind kind) {
        markAttendance.mark(session.sessionId(), markId, new AttendanceRequest(row.traineeId(), true, null, sha256, kind, MarkSource.LIST,
                null, null));
        notices.say("training.signature.saved", row.name());
        return getBack();
    }

    public String getBack() {
        return "/capacitacion/sesiones/" + session.sessionId() + "/lista";
    }

    /** Whether a signature may still be taken. */
    public boolean isOpen() {
        return !session.closed() && row.signature() == null;
    }

    public ReadAttendances.Roll getSession() {
        return session;
    }

    public AttendanceView getRow() {
        return row;
    }

    public UUID getMarkId() {
        return markId;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
