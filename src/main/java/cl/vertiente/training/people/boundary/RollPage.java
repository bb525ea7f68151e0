package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Option;
import cl.vertiente.shared.web.Typed;
import cl.vertiente.training.activity.boundary.CloseSession;
import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.Presence;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The list of a session: names to tick, everybody at once, somebody who walked in on one line, corrections, and its closing. */
@Named("roll")
@RequestScoped
public class RollPage {

    private static final int WITHIN_REACH = 8;

    @Inject
    private ReadAttendances readAttendances;

    @Inject
    private MarkAttendance markAttendance;

    @Inject
    private PersonLine line;

    @Inject
    private CloseSession closeSession;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    private ReadAttendances.Roll session;
    private List<AttendanceView> rows;
    private String reason;

    @PostConstruct
    void read() {
        session = readAttendances.session(Ids.parse(address.variable("id")));
        rows = readAttendances.of(session.sessionId());
    }

    private String here() {
        return "/capacitacion/sesiones/" + session.sessionId() + "/lista";
    }

    /** Those that are ticked were there. */
    public void save() {
        var ticked = address.values("presente");
        mark(rows.stream().filter(row -> ticked.contains(row.traineeId().toString())).toList(), true);
    }

    /** Everybody of whom nobody said that they were not. */
    public void markAll() {
        mark(rows.stream().filter(row -> row.present() == null).toList(), true);
    }

    private void mark(List<AttendanceView> chosen, boolean present) {
        forms.submit(address, () -> {
            var said = new LinkedHashMap<UUID, Boolean>();
            chosen.forEach(row -> said.put(row.traineeId(), present));
            notices.say("training.roll.saved", markAttendance.markAll(session.sessionId(), said));
            return here();
        });
    }

    /** Whoever was not seen was not there; then the list is frozen. */
    public void close() {
        forms.submit(address, () -> {
            var said = new LinkedHashMap<UUID, Boolean>();
            rows.stream().filter(row -> row.present() == null).forEach(row -> said.put(row.traineeId(), false));
            if (!session.closed()) {
                markAttendance.markAll(session.sessionId(), said);
            }
            closeSession.close(session.sessionId());
            notices.say("training.roll.closed.done", getPresent());
            return here();
        });
    }

    /** One line: a name, a RUT, what they are, where they come from. Who may be somebody on record is offered before. */
    public void add() {
        forms.submit(address, () -> {
            var name = line.take(this::addKnown, anew -> markAttendance.walkIn(session.sessionId(), line.getId(), anew, presence()).name());
            if (name == null) {
                return null;
            }
            notices.say("training.roll.added", name);
            return here();
        });
    }

    /** It is somebody on record. */
    private String addKnown(UUID traineeId) {
        var source = isLate() ? MarkSource.BY_HAND : MarkSource.WALK_IN;
        return markAttendance.mark(session.sessionId(), line.getId(), new AttendanceRequest(traineeId, true, null, null, null, source,
                typed.text(reason), null)).attendance().name();
    }

    private Presence presence() {
        return new Presence(true, null, null, null, isLate() ? MarkSource.BY_HAND : MarkSource.WALK_IN, typed.text(reason));
    }

    /** Says otherwise than what holds, with a reason. */
    public void correct() {
        forms.submit(address, () -> {
            var row = getCorrected();
            var asked = new AttendanceRequest(row.traineeId(), !row.present(), null, null, null, MarkSource.LIST, typed.text(reason),
                    typed.id("", address.parameter("marca")));
            markAttendance.mark(session.sessionId(), line.getId(), asked);
            notices.say("training.roll.corrected", row.name());
            return here();
        });
    }

    /** The line that is to be corrected; null when none is. */
    public AttendanceView getCorrected() {
        var asked = address.parameter("corregir");
        return rows.stream().filter(row -> row.present() != null && row.traineeId().toString().equals(asked)).findFirst().orElse(null);
    }

    public String correction(AttendanceView row) {
        return address.with("corregir", row.traineeId().toString()) + "#correccion";
    }

    /** Whether somebody who is added now is added by hand: the session is over. */
    public boolean isLate() {
        return session.closed() || session.over();
    }

    /** Whether a name may be ticked. */
    public boolean tickable(AttendanceView row) {
        return session.keeper() && !session.closed() && !Objects.equals(row.present(), true);
    }

    /** Whether somebody who was there may still sign. */
    public boolean signable(AttendanceView row) {
        return session.keeper() && !session.closed() && Objects.equals(row.present(), true) && row.signature() == null;
    }

    public boolean isUnmarked() {
        return rows.stream().anyMatch(row -> row.present() == null);
    }

    /** So long that its buttons would be out of reach of the thumb. */
    public boolean isLong() {
        return rows.size() > WITHIN_REACH;
    }

    public long getPresent() {
        return rows.stream().filter(row -> Objects.equals(row.present(), true)).count();
    }

    public List<Option> getPlaces() {
        return session.places().stream().map(place -> new Option(place.id().toString(), place.name())).toList();
    }

    public ReadAttendances.Roll getSession() {
        return session;
    }

    public List<AttendanceView> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
