package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.training.people.boundary.FigureLines.FigureAttendance;
import cl.vertiente.training.people.boundary.FigureLines.FigurePerson;
import cl.vertiente.training.people.domain.FigureRows;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.FigureSession;
import cl.vertiente.training.people.domain.FigureSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads the people, the attendances or the sessions behind one figure; there are as many as the figure says. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadFigureRows {

    @Inject
    private FigureRows rows;

    @Inject
    private FigureLines lines;

    @Inject
    private CurrentCaller caller;

    public Page<FigurePerson> persons(FigureSlice slice, List<String> after, int limit) {
        var who = caller.required();
        var found = rows.persons(who, slice, after, limit + 1);
        var shown = found.stream().limit(limit).map(lines::of).toList();
        return new Page<>(shown, found.size() <= limit ? null : key(found.get(limit - 1)),
                Map.of("ALL", (long) rows.count(who, slice).persons()));
    }

    public Page<FigureAttendance> attendances(FigureSlice slice, List<String> after, int limit) {
        var who = caller.required();
        var found = rows.attendances(who, slice, after, limit + 1);
        var shown = found.stream().limit(limit).map(lines::of).toList();
        return new Page<>(shown, found.size() <= limit ? null : key(found.get(limit - 1)),
                Map.of("ALL", (long) rows.count(who, slice).attendances()));
    }

    /** The sessions that count, and with them the hours. */
    public Page<FigureSession> sessions(FigureScope scope, List<String> after, int limit) {
        var who = caller.required();
        var found = rows.sessions(who, scope, after, limit + 1);
        return new Page<>(found.stream().limit(limit).toList(), found.size() <= limit ? null : key(found.get(limit - 1)),
                Map.of("ALL", (long) rows.held(who, scope).sessions()));
    }

    private static String key(FigureRows.Person last) {
        return PageKey.of(last.placed(), last.trainee().id());
    }

    private static String key(FigureRows.Came last) {
        return PageKey.of(last.startsAt(), last.sessionId(), last.placed(), last.trainee().id());
    }

    private static String key(FigureSession last) {
        return PageKey.of(last.startsAt(), last.id());
    }
}
