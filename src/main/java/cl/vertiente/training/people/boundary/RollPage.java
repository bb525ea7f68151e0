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
import cl.vertiente.training.people.domain.RollRules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The list of a session: names to tick, everybody at once, somebody who walked in on one line, corrections, and its closing. */
@Named("roll")
@RequestScoped
public class RollPage {

    private static final int WITHIN_REACH = 8;
    private static final String HERE = "PRESENT";
    private static final String ABSENT = "ABSENT";

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

    @Inject
    private PeopleWords words;

    private ReadAttendances.Roll session;
    private List<AttendanceView> rows;
    private RollRules rules;
    private String reason;
    private String stands;
    private String arrival;

    @PostConstruct
    void read() {
        session = readAttendances.session(Ids.parse(address.variable("id")));
        rows = readAttendances.of(session.sessionId());
        rules = new RollRules(session.startsAt(), session.endsAt(), session.closed());
    }

    private String here() {
        return "/capacitacion/sesiones/" + session.sessionId() + "/lista";
    }

    /** Those that are ticked were there, and those beside whom an hour stands. */
    public void save() {
        mark(rows.stream().filter(this::isSeen).toList());
    }

    /** Everybody of whom nobody said that they were not. */
    public void markAll() {
        mark(rows.stream().filter(row -> row.present() == null).toList());
    }

    private void mark(List<AttendanceView> chosen) {
        forms.submit(address, () -> {
            var said = new LinkedHashMap<UUID, Presence>();
            chosen.forEach(row -> said.put(row.traineeId(), here(row)));
            if (forms.isFaulty()) {
                return null;
            }
            notices.say("training.roll.saved", markAttendance.markAll(session.sessionId(), said));
            return here();
        });
    }

    private Presence here(AttendanceView row) {
        return new Presence(true, arrival(hourField(row), typedHour(row)), null, null, MarkSource.LIST, null);
    }

    private boolean isSeen(AttendanceView row) {
        return isTicked(row) || typedHour(row) != null;
    }

    /** The hour beside a name; said at its field when it is none of the session. */
    private Instant arrival(String pointer, String text) {
        var at = rules.arrival(typed.hour(pointer, text));
        if (at != null && !rules.isArrival(at)) {
            forms.fault(pointer, words.say("training.attendance.arrival"));
        }
        return at;
    }

    /** Pointer of the hour beside a name. */
    public String hourField(AttendanceView row) {
        return "/llegada-" + row.traineeId();
    }

    /** As it was typed; null for none. */
    public String typedHour(AttendanceView row) {
        return address.values(hourField(row).substring(1)).stream().filter(text -> !text.isBlank()).findFirst().orElse(null);
    }

    /** In the form that comes back with a fault. */
    public boolean isTicked(AttendanceView row) {
        return address.values("presente").contains(row.traineeId().toString());
    }

    /** Whoever is ticked was there, whoever was not seen was not; then the list is frozen. */
    public void close() {
        forms.submit(address, () -> {
            var said = new LinkedHashMap<UUID, Presence>();
            rows.stream().filter(row -> row.present() == null || isSeen(row)).forEach(row -> said.put(row.traineeId(),
                    isSeen(row) ? here(row) : new Presence(false, null, null, null, MarkSource.LIST, null)));
            if (forms.isFaulty()) {
                return null;
            }
            if (!session.closed()) {
                markAttendance.markAll(session.sessionId(), said);
            }
            closeSession.close(session.sessionId());
            rows = readAttendances.of(session.sessionId());
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

    /** Says otherwise than what holds, with a reason: that somebody was not there after all, or was, or when they came. */
    public void correct() {
        forms.submit(address, () -> {
            var row = getCorrected();
            boolean present = !row.present() || HERE.equals(stands);
            if (row.present() && !present && !ABSENT.equals(stands)) {
                forms.fault("/present", words.say("training.roll.correct.which"));
            }
            var at = arrival("/arrivedAt", arrival);
            var asked = new AttendanceRequest(row.traineeId(), present, at == null ? null : at.atOffset(ZoneOffset.UTC), null, null,
                    MarkSource.LIST, typed.text(reason), typed.id("", address.parameter("marca")));
            if (forms.isFaulty()) {
                return null;
            }
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

    /** What may be wrong of somebody who is said to have been there. */
    public List<Option> getCorrections() {
        return List.of(new Option(ABSENT, words.say("training.roll.correct.absent")),
                new Option(HERE, words.say("training.roll.correct.arrival")));
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

    public String getStands() {
        return stands;
    }

    public void setStands(String stands) {
        this.stands = stands;
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
