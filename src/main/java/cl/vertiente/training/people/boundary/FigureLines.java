package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.FigureRows.Came;
import cl.vertiente.training.people.domain.FigureRows.Person;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * The rows behind a figure as the caller may see them: nobody's RUT is whole, and the regional government sees that there are people,
 * and not who, since rows by session are the lists that it does not read.
 */
@ApplicationScoped
public class FigureLines {

    @Inject
    private TraineeViews views;

    @Inject
    private CurrentCaller caller;

    /**
     * Somebody, once.
     *
     * @param traineeId null for whoever does not see who it is, as the name and the RUT; of somebody whose data are blocked the name
     *        says so
     * @param attendances within the figure
     */
    public record FigurePerson(UUID traineeId, String name, String taxId, Sex sex, AgeBand ageBand, int attendances) {
    }

    /** Somebody at a session, with the post and place of that day. */
    public record FigureAttendance(UUID sessionId, Instant startsAt, String activityCode, String title, String agreementCode,
            UUID traineeId, String name, String taxId, Sex sex, AgeBand ageBand, TraineePost post, String waterSystem, String commune) {
    }

    FigurePerson of(Person row) {
        var said = row.trainee().said();
        return new FigurePerson(id(row.trainee()), name(row.trainee()), taxId(row.trainee()), said.sex(), said.ageBand(),
                row.attendances());
    }

    FigureAttendance of(Came row) {
        var said = row.trainee().said();
        return new FigureAttendance(row.sessionId(), row.startsAt(), row.activityCode(), row.title(), row.agreementCode(),
                id(row.trainee()), name(row.trainee()), taxId(row.trainee()), said.sex(), said.ageBand(), row.post(), row.waterSystem(),
                row.commune());
    }

    private UUID id(Trainee trainee) {
        return caller.isGore() || trainee.isBlocked() ? null : trainee.id();
    }

    private String name(Trainee trainee) {
        return caller.isGore() ? null : views.name(trainee);
    }

    private String taxId(Trainee trainee) {
        return trainee.isBlocked() ? null : views.taxId(trainee.said().taxId(), Purpose.OVERVIEW);
    }
}
