package cl.vertiente.demo.world;

import cl.vertiente.accountability.boundary.IssueCertificates;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.training.activity.boundary.CloseSession;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.people.boundary.MarkAttendance;
import cl.vertiente.training.people.boundary.TraineeRequest;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.Presence;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * A year of training: each agreement holds an activity a month for some of its committees in turn, whose people come, or do not; the last
 * one is still to be held. Its months move with the day of loading, as those of the agreements do. Names, posts and RUT are invented.
 */
@ApplicationScoped
public class DemoTrainings implements DemoSet {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 11);
    private static final LocalDate WRITTEN_TODAY = LocalDate.of(2026, 10, 15);
    private static final LocalTime BEGIN = LocalTime.of(10, 0);
    private static final int HOURS = 4;
    private static final int COMMITTEES_AT_ONCE = 3;
    private static final String CERTIFYING = "PAT-APR-08-DEMO";
    private static final int FIRST_RUT = 19_200_000;
    private static final List<String> TITLES = List.of("Cloración y control del cloro residual", "Tarifas y fondo de reposición",
            "Obligaciones de la Ley 20.998", "Operación y mantención de bombas");
    private static final List<String> TOPICS = List.of("DISINFECTION", "TARIFF", "LAW", "OPERATION");
    private static final List<String> FIRST_NAMES = List.of("Elena", "Hugo", "Marta", "Ramón", "Silvia", "Óscar", "Nelly", "Segundo",
            "Ester", "Arturo", "Juana", "Wladimir");
    private static final List<String> LAST_NAMES = List.of("Painemal", "Sanhueza", "Figueroa", "Catrileo", "Muñoz", "Arriagada",
            "Ñancupil", "Urrutia", "Yáñez");
    private static final List<TraineePost> POSTS = List.of(TraineePost.PRESIDENT, TraineePost.OPERATOR, TraineePost.TREASURER,
            TraineePost.MEMBER);

    @Inject
    private DemoProgramme programme;

    @Inject
    private DemoActivities activities;

    @Inject
    private MarkAttendance markAttendance;

    @Inject
    private CloseSession closeSession;

    @Inject
    private IssueCertificates issueCertificates;

    /** The middle of the month in which it is loaded: what comes before was held. */
    private LocalDate today;

    @Override
    public Head head() {
        return new Head(72, "training", 1);
    }

    @Override
    public void load() {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(WRITTEN_TODAY), YearMonth.from(programme.today()));
        today = WRITTEN_TODAY.plusMonths(months);
        for (var agreement : programme.agreements()) {
            var systems = programme.systems(agreement);
            int place = 0;
            for (var day = FIRST.plusMonths(months); !day.isAfter(LAST.plusMonths(months)); day = day.plusMonths(1)) {
                if (!day.minusDays(30).isBefore(agreement.start()) && day.isBefore(agreement.end()) && !systems.isEmpty()) {
                    activity(agreement, systems, day, place++);
                }
            }
        }
    }

    private void activity(AgreementView agreement, List<UUID> systems, LocalDate day, int place) {
        var invited = new LinkedHashSet<UUID>();
        for (int i = 0; i < COMMITTEES_AT_ONCE; i++) {
            invited.add(systems.get((place * COMMITTEES_AT_ONCE + i) % systems.size()));
        }
        var plan = new DemoActivities.Plan(agreement, agreement.code() + " training " + place,
                place % 3 == 2 ? ActivityKind.WORKSHOP : ActivityKind.COURSE, TOPICS.get(place % TOPICS.size()),
                TITLES.get(place % TITLES.size()), HOURS,
                "Directivas y operadores", "Sede del comité", BEGIN, invited);
        programme.as("coordinacion", day.minusDays(20).isAfter(today) ? today.minusDays(1) : day.minusDays(20));
        activities.plan(plan, day);
        if (day.isBefore(today)) {
            hold(plan, day);
        }
    }

    private void hold(DemoActivities.Plan plan, LocalDate day) {
        DemoProgramme.at(day, BEGIN.plusHours(HOURS + 1));
        programme.as("capacitacion");
        var systems = List.copyOf(plan.systems());
        var came = new ArrayList<UUID>();
        for (int i = 0; i < systems.size(); i++) {
            for (int p = 0; p < POSTS.size(); p++) {
                boolean present = (i + p + day.getMonthValue()) % 5 != 0;
                var seen = markAttendance.walkIn(plan.session(), DemoIds.of("trainee " + systems.get(i) + " " + p),
                        trainee(systems.get(i), p), new Presence(present, null, null, null, MarkSource.WALK_IN, null));
                if (present) {
                    came.add(seen.traineeId());
                }
            }
        }
        closeSession.close(plan.session());
        activities.hold(plan.id());
        if (plan.name().startsWith(CERTIFYING) && day.getMonthValue() == 9) {
            came.forEach(person -> issueCertificates.issue(plan.id(), person));
        }
        programme.as("coordinacion", day.plusDays(9));
        activities.review(plan.id(), ActivityVerb.VALIDATE, null);
    }

    /** Somebody of a committee, the same each time. @param place which of its people */
    static TraineeRequest trainee(UUID system, int place) {
        int mix = Math.floorMod(system.hashCode(), 997) + place * 7;
        var name = FIRST_NAMES.get(mix % FIRST_NAMES.size()) + " " + LAST_NAMES.get(mix % LAST_NAMES.size()) + " "
                + LAST_NAMES.get((mix / 3 + place + 1) % LAST_NAMES.size());
        var rut = DemoRut.of(String.valueOf(FIRST_RUT + Math.floorMod(system.hashCode(), 400_000) * 4 + place));
        return new TraineeRequest(name, rut.toString(), null, null, mix % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                place == 1 ? AgeBand.FROM_30_TO_44 : AgeBand.FROM_45_TO_59, POSTS.get(place), system, null, null, null, null, null);
    }
}
