package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.Months;
import cl.vertiente.accountability.domain.TrainingPlan;
import cl.vertiente.accountability.printing.TrainingReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ProgressViews;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Past;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Build;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.SessionState;
import cl.vertiente.training.activity.domain.TrainingActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of the report {@code informe-capacitacion}: what an agreement planned and did of training in some months, in the words of its
 * readers, read in the running transaction. They hold no name of anybody who was trained.
 */
@ApplicationScoped
public class TrainingStatement {

    private static final int ALL = 100_000;

    @Inject
    private Agreements agreements;

    @Inject
    private ActivityLists lists;

    @Inject
    private Activities activities;

    @Inject
    private ProgressViews progress;

    @Inject
    private TrainingPeople people;

    @Inject
    private TrainingEvidence evidence;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Past past;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    TrainingPrintout read(Agreement agreement, Months months) {
        var report = report(agreement, months);
        return new TrainingPrintout(agreement.id(), months, messages.get("accountability.title.training", agreement.code(),
                words(months)), report, evidence.pictures(report.gallery()));
    }

    private String words(Months months) {
        return months.from().equals(months.to()) ? Show.period(months.from())
                : messages.get("accountability.title.training.months", Show.period(months.from()), Show.period(months.to()));
    }

    private TrainingReport report(Agreement agreement, Months months) {
        var now = clock.instant();
        var all = new SessionFilter(null, months.lastDay(), agreement.id(), null, null, null, null);
        var soFar = lists.sessions(caller.required(), all, null, ALL);
        var known = new HashMap<UUID, TrainingActivity>();
        soFar.forEach(row -> known.computeIfAbsent(row.activityId(), id -> activities.find(id).orElseThrow()));
        var within = soFar.stream().filter(row -> !Chile.dateOf(row.startsAt()).isBefore(months.firstDay())).toList();
        var held = within.stream().filter(row -> row.state() == SessionState.CLOSED).toList();
        var numbers = people.of(agreement.id(), months);
        return new TrainingReport(agreement.code(), agreement.name(), agreements.grantorOf(agreement).name(),
                agreements.executorOf(agreement).legalName(), months.from().toString(), months.to().toString(),
                commitments(agreement, months), plan(within, soFar, known), numbers.everybody(), numbers.leaders(),
                evidence.sessions(held, known, numbers.rolls()), numbers.posts(), numbers.parts(), numbers.neverReached(),
                evidence.tests(held), evidence.surveys(held), evidence.rolls(held, numbers.rolls()), numbers.mixes(),
                evidence.photos(held), evidence.gallery(held), now, now, build.isIllustrative());
    }

    /** As they were known at the end of the months; of months in course, as they are known now. */
    private List<TrainingReport.Commitment> commitments(Agreement agreement, Months months) {
        var end = months.lastDay().plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusNanos(1000);
        return progress.of(caller.required(), agreement.id(), past.until(past.isOver(end) ? end : null)).products().stream()
                .filter(product -> product.agreed().component() == Component.TRAINING)
                .map(product -> new TrainingReport.Commitment(product.agreed().name(), product.agreed().unit(), product.agreed().goal(),
                        product.done(), product.reportedOn())).toList();
    }

    private List<TrainingReport.Planned> plan(List<SessionRow> within, List<SessionRow> soFar, Map<UUID, TrainingActivity> known) {
        var now = count(within, known);
        var all = count(soFar, known);
        return List.of(planned("accountability.training.activities", now.activities(), all.activities()),
                planned("accountability.training.sessions", now.sessions(), all.sessions()),
                planned("accountability.training.hours", now.hours(), all.hours()),
                planned("accountability.training.committees", now.committees(), all.committees()));
    }

    private TrainingReport.Planned planned(String key, TrainingPlan.Share now, TrainingPlan.Share all) {
        return new TrainingReport.Planned(messages.get(key), now.planned(), now.done(), all.planned(), all.done());
    }

    private static TrainingPlan count(List<SessionRow> rows, Map<UUID, TrainingActivity> known) {
        return TrainingPlan.of(rows.stream().map(row -> {
            var activity = known.get(row.activityId());
            boolean stands = row.state() != SessionState.CANCELLED && activity.state() != ActivityState.SUSPENDED;
            return new TrainingPlan.Planned(row.activityId(), Duration.between(row.startsAt(), row.endsAt()), stands,
                    row.state() == SessionState.CLOSED, activity.content().invited());
        }).toList());
    }
}
