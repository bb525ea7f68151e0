package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.boundary.IssueCertificates;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.committee.boundary.ReadWaterSystems;
import cl.vertiente.shared.Show;
import cl.vertiente.training.activity.boundary.AttachSessionDocument;
import cl.vertiente.training.activity.boundary.CloseSession;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.people.boundary.AttendanceRequest;
import cl.vertiente.training.people.boundary.EnrolTrainees;
import cl.vertiente.training.people.boundary.MarkAttendance;
import cl.vertiente.training.people.boundary.TraineeRequest;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.SignatureKind;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TrainingFigures.Missed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Coaching in the field for the committees that the courses of the year did not reach, so that somebody of each of the 56 was trained:
 * people are enrolled before, sign on the telephone or on paper, and the signed list is brought back. Where every committee was reached,
 * two are coached once more, whose boards are known if there are any: those of the board who came are certified.
 */
@ApplicationScoped
public class DemoCoaching implements DemoSet {

    private static final LocalTime BEGIN = LocalTime.of(15, 0);
    private static final int HOURS = 3;
    private static final int COMMITTEES_AT_ONCE = 3;
    private static final int PEOPLE = 3;
    private static final int DAYS_SINCE_THE_LAST = 13;
    private static final int DAYS_BETWEEN = 14;

    @Inject
    private DemoProgramme programme;

    @Inject
    private DemoActivities activities;

    @Inject
    private Figures figures;

    @Inject
    private EnrolTrainees enrolTrainees;

    @Inject
    private MarkAttendance markAttendance;

    @Inject
    private AttachSessionDocument attachDocument;

    @Inject
    private CloseSession closeSession;

    @Inject
    private IssueCertificates issueCertificates;

    @Inject
    private ReadWaterSystems readWaterSystems;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoPhotos photos;

    @Inject
    private CurrentCaller caller;

    @Override
    public Head head() {
        return new Head(73, "coaching", 1);
    }

    @Override
    public void load() {
        var today = programme.today();
        var coordinator = programme.as("coordinacion");
        for (var agreement : programme.agreements()) {
            var missed = figures.of(coordinator, new FigureScope(agreement.id(), null, null)).neverReached().stream()
                    .map(Missed::waterSystemId).toList();
            var systems = missed.isEmpty() ? programme.systems(agreement).stream()
                    .sorted(Comparator.comparing(system -> board(system).isEmpty())).limit(2).toList() : missed;
            var day = today.minusDays(DAYS_SINCE_THE_LAST);
            for (int from = 0; from < systems.size(); from += COMMITTEES_AT_ONCE) {
                coach(agreement, systems.subList(from, Math.min(from + COMMITTEES_AT_ONCE, systems.size())), DemoDates.weekday(day));
                day = day.minusDays(DAYS_BETWEEN).isAfter(agreement.start().plusDays(DAYS_BETWEEN)) ? day.minusDays(DAYS_BETWEEN)
                        : day.minusDays(1);
            }
        }
    }

    private void coach(AgreementView agreement, List<UUID> systems, LocalDate day) {
        var plan = new DemoActivities.Plan(agreement, agreement.code() + " coaching " + systems.get(0),
                ActivityKind.FIELD_COACHING, "OPERATION", "Operación diaria del sistema", HOURS,
                "Operadores y directivas", "Caseta de bombas", BEGIN, systems);
        var activity = plan.id();
        var session = plan.session();
        programme.as("coordinacion", day.minusDays(7));
        activities.plan(plan, day);
        var expected = new LinkedHashSet<UUID>();
        systems.forEach(system -> {
            var board = board(system);
            for (int place = 0; place < PEOPLE; place++) {
                boolean seated = place < board.size();
                expected.add(enrolTrainees.enrolNew(activity, DemoIds.of("trainee " + system + (seated ? " board " : " ") + place),
                        seated ? board.get(place) : DemoTrainings.trainee(system, place)).traineeId());
            }
        });
        programme.as("capacitacion");
        DemoProgramme.at(day, BEGIN.plusHours(HOURS + 1));
        var came = sign(session, List.copyOf(expected));
        closeSession.close(session);
        var scan = documents.store("lista-firmada.pdf", List.of("Lista de asistencia firmada, escaneada", "Operación diaria del sistema",
                Show.date(day)));
        attachDocument.attach(session, DemoIds.of(plan.name() + " scan"), new AttachSessionDocument.Request(
                SessionPaperKind.ATTENDANCE_LIST, "Lista de asistencia escaneada (DATO ILUSTRATIVO)", scan));
        activities.hold(activity);
        if (systems.stream().anyMatch(system -> !board(system).isEmpty())) {
            came.forEach(person -> issueCertificates.issue(activity, person));
        }
    }

    /** The board of a committee as people who may be trained; those without a RUT are left out, as everybody is for whom it is masked. */
    private List<TraineeRequest> board(UUID system) {
        var asked = caller.required();
        programme.as("coordinacion");
        var board = readWaterSystems.one(system).board().stream().filter(member -> member.taxId() != null).limit(PEOPLE)
                .map(member -> new TraineeRequest(member.name(), member.taxId(), null, null, Sex.NOT_SAID, AgeBand.NOT_SAID,
                        TraineePost.valueOf(member.post().name()), system, null, null, null, null, null)).toList();
        caller.actAs(asked);
        return board;
    }

    /** Of three who were expected two come: one signs on the telephone and one on paper. @return who came */
    private List<UUID> sign(UUID session, List<UUID> expected) {
        var came = new ArrayList<UUID>();
        for (int i = 0; i < expected.size(); i++) {
            var person = expected.get(i);
            boolean present = i % PEOPLE != 2;
            var kind = !present ? null : i % PEOPLE == 0 ? SignatureKind.DRAWN : SignatureKind.PAPER;
            var signature = kind == null ? null : photos.store(kind == SignatureKind.DRAWN ? DemoSignature.drawn(person.toString())
                    : DemoSignature.onPaper(person.toString()));
            markAttendance.mark(session, DemoIds.of("mark " + session + person), new AttendanceRequest(person, present, null, signature,
                    kind, null, null, null));
            if (present) {
                came.add(person);
            }
        }
        return came;
    }
}
