package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes scanned lists in and says of each page which session it found; a file with pages left over is assigned by hand. */
@Named("scannedLists")
@RequestScoped
public class ScannedListsPage {

    /** How a file that is left over travels in the form: hash, name. */
    private static final Pattern LEFT = Pattern.compile("([0-9a-f]{64})\\|(.{1,200})");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 10;

    @Inject
    private BringScannedList bringList;

    @Inject
    private AttachSessionDocument attachDocument;

    @Inject
    private ReadListChoices readChoices;

    @Inject
    private FormFiles files;

    @Inject
    private TrainingWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    private final List<Brought> brought = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private List<Part> chosen;
    private String which;
    private String session;
    private String assigned;

    /** A file that was just brought. */
    public record Brought(String name, BringScannedList.Scanned scanned) {
    }

    /** A file of which some page is still to be assigned. */
    public record Left(String sha256, String name) {

        public String getWire() {
            return sha256 + "|" + name;
        }
    }

    @PostConstruct
    void read() {
        if (!caller.required().isAny(Set.of(Role.COORDINATOR, Role.TRAINER))) {
            throw new Forbidden("access.forbidden", "");
        }
        address.values("left").stream().map(LEFT::matcher).filter(matcher -> matcher.matches()).limit(MOST_FILES)
                .forEach(matcher -> leave(matcher.group(1), matcher.group(2)));
    }

    private void leave(String sha256, String name) {
        if (left.stream().noneMatch(one -> one.sha256().equals(sha256))) {
            left.add(new Left(sha256, name));
        }
    }

    /** One after the other; one that is refused is named and the others are there. What became of them is shown at once. */
    public void bring() {
        forms.submit(address, () -> {
            var parts = chosen == null ? List.<Part>of() : chosen.stream().filter(FormFiles::isThere).toList();
            if (parts.isEmpty() || parts.size() > MOST_FILES) {
                forms.fault("/files", words.scanFiles(parts.isEmpty() ? 0 : MOST_FILES));
                return null;
            }
            for (var part : parts) {
                var name = name(part);
                var scanned = files.takeNamed("/files", part, received -> bringList.bring(received, name));
                if (scanned != null) {
                    brought.add(new Brought(name, scanned));
                    if (scanned.isOpen()) {
                        leave(scanned.sha256(), name);
                    }
                }
            }
            return null;
        });
    }

    private static String name(Part part) {
        var name = FormFiles.name(part).replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** A person says to which session a file belongs. */
    public void assign() {
        forms.submit(address, () -> {
            var sessionId = typed.id("/session", session);
            if (sessionId == null) {
                forms.fault("/session", words.scanSession());
                return null;
            }
            var asked = new AttachSessionDocument.Request(SessionPaperKind.ATTENDANCE_LIST, words.scanned(null), which);
            if (!typed.accepts(asked)) {
                return null;
            }
            attachDocument.attach(sessionId, Ids.derived(sessionId, "document " + which), asked);
            assigned = sessionId.toString();
            left.removeIf(one -> one.sha256().equals(which));
            which = null;
            session = null;
            return null;
        });
    }

    public List<Brought> getBrought() {
        return brought;
    }

    public List<Left> getLeft() {
        return left;
    }

    public List<Option> getLeftFiles() {
        return left.stream().map(one -> new Option(one.sha256(), one.name())).toList();
    }

    public List<Option> getSessions() {
        return readChoices.sessions().stream().map(row -> new Option(row.id().toString(),
                Show.instant(row.startsAt()) + " · " + row.activityCode() + " · " + row.title())).toList();
    }

    /** The session to which a file was just assigned; null when none was. */
    public String getAssigned() {
        return assigned;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
