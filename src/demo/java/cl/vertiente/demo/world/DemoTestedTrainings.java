package cl.vertiente.demo.world;

import cl.vertiente.accountability.boundary.IssueCertificates;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.training.activity.boundary.ReadActivities;
import cl.vertiente.training.activity.boundary.ReadSessions;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.people.boundary.AttendanceView;
import cl.vertiente.training.people.boundary.KeepEvaluation;
import cl.vertiente.training.people.boundary.KeepEvaluation.Question;
import cl.vertiente.training.people.boundary.KeepEvaluation.SheetRequest;
import cl.vertiente.training.people.boundary.ReadAttendances;
import cl.vertiente.training.people.domain.FormKind;
import cl.vertiente.training.people.domain.TestMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was brought in later of the courses of the year, and what comes next: tests before and after with a survey of the last courses of
 * each agreement, opened again for it and validated anew, in Biobío with their certificates; one activity that is planned and one whose
 * date was moved.
 */
@ApplicationScoped
public class DemoTestedTrainings implements DemoSet {

    private static final LocalTime BEGIN = LocalTime.of(10, 30);
    private static final String CERTIFYING = "PAT-APR-08-DEMO";
    private static final int TESTED = 3;
    private static final int ALL = 100;
    private static final int DAYS_AHEAD = 16;
    private static final int DAYS_MOVED = 9;
    private static final List<Question> TEST = List.of(
            new Question("norma", "¿Cuánto cloro libre residual pide la norma en la red?", List.of("0,2 mg/L o más", "Nada", "5 mg/L"), 0),
            new Question("frecuencia", "¿Cada cuánto se mide el cloro?", List.of("Cada mes", "Todos los días", "Cada año"), 1),
            new Question("registro", "¿Dónde queda lo que se mide?", List.of("En ninguna parte", "En el libro de registro"), 1));
    private static final List<Question> SURVEY = List.of(
            new Question("nota", "¿Qué nota le pone al curso?", null, null),
            new Question("recomienda", "¿Lo recomendaría a otro comité?", List.of("Sí", "No"), null));

    @Inject
    private DemoProgramme programme;

    @Inject
    private DemoActivities activities;

    @Inject
    private ReadActivities readActivities;

    @Inject
    private ReadSessions readSessions;

    @Inject
    private ReadAttendances readAttendances;

    @Inject
    private KeepEvaluation keepEvaluation;

    @Inject
    private IssueCertificates issueCertificates;

    @Override
    public Head head() {
        return new Head(75, "tested-trainings", 1);
    }

    @Override
    public void load() {
        for (var agreement : programme.agreements()) {
            programme.as("coordinacion");
            var validated = new ActivityFilter(null, agreement.id(), null, null, null, ActivityKind.COURSE, ActivityState.VALIDATED);
            readActivities.list(validated, null, TESTED).items().forEach(course -> test(course, agreement.code().equals(CERTIFYING)));
            ahead(agreement);
        }
    }

    /** Opened again since its sheets came late; the trainer brings them in and hands out the certificates, the coordinator validates. */
    private void test(ActivityRow course, boolean certified) {
        programme.as("coordinacion");
        var sessions = readSessions.list(new SessionFilter(null, null, null, null, course.id(), null, null), null, ALL).items();
        var came = sessions.stream().flatMap(session -> readAttendances.of(session.id()).stream())
                .filter(row -> Boolean.TRUE.equals(row.present())).map(AttendanceView::traineeId).distinct().toList();
        activities.review(course.id(), ActivityVerb.REOPEN, "Las pruebas y la encuesta llegaron después");
        programme.as("capacitacion");
        var test = DemoIds.of(course.code() + " test");
        var survey = DemoIds.of(course.code() + " survey");
        keepEvaluation.form(course.id(), test, new KeepEvaluation.FormRequest(FormKind.TEST, TEST));
        keepEvaluation.form(course.id(), survey, new KeepEvaluation.FormRequest(FormKind.SURVEY, SURVEY));
        for (int i = 0; i < came.size(); i++) {
            sheets(course, test, survey, came.get(i), i);
        }
        if (certified) {
            came.forEach(person -> issueCertificates.issue(course.id(), person));
        }
        programme.as("coordinacion");
        activities.review(course.id(), ActivityVerb.VALIDATE, null);
    }

    /** Before, one or two of three are right; after, two or three. */
    private void sheets(ActivityRow course, UUID test, UUID survey, UUID person, int place) {
        var before = Map.of("norma", place % 2, "frecuencia", 0, "registro", 1);
        var after = Map.of("norma", 0, "frecuencia", place % 4 == 3 ? 2 : 1, "registro", 1);
        var name = course.code() + " " + person;
        keepEvaluation.sheet(course.id(), DemoIds.of(name + " before"), new SheetRequest(test, person, TestMoment.BEFORE, before, null));
        keepEvaluation.sheet(course.id(), DemoIds.of(name + " after"), new SheetRequest(test, person, TestMoment.AFTER, after, null));
        keepEvaluation.sheet(course.id(), DemoIds.of(course.code() + " opinion " + place), new SheetRequest(survey, null, null,
                Map.of("nota", 5 + place % 3, "recomienda", place % 6 == 5 ? 1 : 0), null));
    }

    /** One is planned; the date of another was moved, since the bridge was closed. */
    private void ahead(AgreementView agreement) {
        var systems = programme.systems(agreement);
        var first = DemoDates.weekday(programme.today().plusDays(DAYS_AHEAD));
        if (systems.size() <= 1 || !DemoDates.weekday(first.plusDays(DAYS_MOVED)).isBefore(agreement.end())) {
            return;
        }
        programme.as("coordinacion");
        activities.plan(plan(agreement, "ahead", "Lectura de medidores y cobranza", "TARIFF", systems.get(0)), first);
        var moved = plan(agreement, "moved", "Plan de emergencia del sistema", "OPERATION", systems.get(1));
        activities.plan(moved, first);
        activities.meet(moved, DemoDates.weekday(first.plusDays(DAYS_MOVED)), "El camino a la sede está cortado");
    }

    private static DemoActivities.Plan plan(AgreementView agreement, String which, String title, String topic, UUID system) {
        return new DemoActivities.Plan(agreement, agreement.code() + " training " + which, ActivityKind.WORKSHOP, topic, title, 3,
                "Directivas y operadores", "Sede del comité", BEGIN, List.of(system));
    }
}
