package cl.vertiente.training.people.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Takes a spreadsheet of who came: a trial says of each row what would be done, a load does it for those that can be. */
@Named("rollLoad")
@RequestScoped
public class RollLoadPage {

    @Inject
    private ReadAttendances readAttendances;

    @Inject
    private LoadAttendances loadAttendances;

    @Inject
    private FormFiles formFiles;

    @Inject
    private DocumentFiles files;

    @Inject
    private PeopleWords words;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private ReadAttendances.Roll session;
    private AttendanceLoadView said;
    private Part file;

    @PostConstruct
    void read() {
        session = readAttendances.session(Ids.parse(address.variable("id")));
        loadAttendances.check(session.sessionId());
    }

    /** The answer is shown at once. */
    public void tryOut() {
        forms.submit(address, () -> {
            said = bring(true);
            return null;
        });
    }

    public void load() {
        forms.submit(address, () -> {
            var done = bring(false);
            if (done == null) {
                return null;
            }
            notices.say("training.load.done", done.created(), done.rejected());
            return "/capacitacion/sesiones/" + session.sessionId() + "/lista";
        });
    }

    private AttendanceLoadView bring(boolean dryRun) {
        if (!FormFiles.isThere(file)) {
            forms.fault("/file", words.say("training.load.file.missing"));
            return null;
        }
        return formFiles.take("/file", file, files.largest(), received -> loadAttendances.bring(session.sessionId(), received,
                file.getSubmittedFileName(), dryRun, true));
    }

    public String outcome(RowOutcome outcome) {
        return words.say("training.load.outcome." + outcome);
    }

    public String tone(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED -> "good";
            case UNCHANGED -> "plain";
            case REJECTED -> "bad";
        };
    }

    public ReadAttendances.Roll getSession() {
        return session;
    }

    /** Null unless a trial was just made. */
    public AttendanceLoadView getSaid() {
        return said;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
