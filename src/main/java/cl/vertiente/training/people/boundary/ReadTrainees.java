package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.PlainName;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeConsent;
import cl.vertiente.training.people.domain.TraineeFilter;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads who is trained. Whoever reads the sheet of somebody leaves a line in the audit trail. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR})
public class ReadTrainees {

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk desk;

    @Inject
    private TraineeViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** By name; nobody's RUT is whole here, and none is looked for in an address. */
    public Page<TraineeView> list(TraineeFilter filter, List<String> after, int limit) {
        audit.unchanged();
        if (filter.isTaxId()) {
            throw new Invalid("training.trainee.tax-id-in-address", "?q");
        }
        var visible = trainees.visibleTo(caller.required());
        var rows = visible.list(filter, after, limit + 1);
        var shown = rows.stream().limit(limit).map(views::line).toList();
        var counts = Map.of("ALL", visible.count(filter));
        return rows.size() <= limit ? new Page<>(shown, null, counts) : new Page<>(shown, key(shown.get(limit - 1)), counts);
    }

    private static String key(TraineeView last) {
        return PageKey.of(PlainName.of(last.name()), last.id());
    }

    /** The coordinator alone sees the sheet of somebody whose data are blocked. */
    public TraineeView one(UUID id) {
        var known = desk.see(id);
        if (known.trainee().isBlocked() && !caller.required().is(Role.COORDINATOR)) {
            throw new NotFound("training.trainee.not-found", "");
        }
        audit.read(Trainee.class, id);
        return views.sheet(known);
    }

    /** What a person is told who leaves a phone number or is on a photo today. */
    public TraineeConsent consent() {
        audit.unchanged();
        var today = Chile.today(clock);
        return trainees.consents().stream().filter(text -> !text.inForceFrom().isAfter(today)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no text of consent is in force"));
    }

    /** Whether the caller may record and change them. */
    public boolean isKeeper() {
        audit.unchanged();
        return views.isWhole();
    }

    /** Whether the caller may say that two of them are one. */
    public boolean isMerger() {
        audit.unchanged();
        return caller.required().is(Role.COORDINATOR);
    }
}
