package cl.vertiente.territory;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Says from now on that a day is no holiday, with reason and source. Deadlines that run are counted anew; what was printed stays. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class WithdrawHoliday {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SOURCE = 200;

    @Inject
    private Holidays holidays;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A holiday that was withdrawn, for the audit trail. */
    public record Withdrawn(Holiday.Terms holiday, String reason, String source) {
    }

    public void withdraw(UUID id, String reason, String source) {
        var holiday = holidays.find(id).orElseThrow(() -> new NotFound("territory.holiday.not-found", ""));
        var why = said(reason, LONGEST_REASON, "/reason");
        var whence = said(source, LONGEST_SOURCE, "/source");
        if (holiday.isWithdrawn()) {
            throw new StateForbids("territory.holiday.withdrawn", "");
        }
        holiday.withdraw(why, whence, caller.required().id(), clock.instant());
        audit.changed(Holiday.class, id, holiday.terms(), new Withdrawn(holiday.terms(), why, whence));
    }

    private static String said(String text, int longest, String pointer) {
        var bare = text == null ? "" : text.strip();
        if (bare.isEmpty() || bare.length() > longest) {
            throw new Invalid("territory.holiday.why", pointer, longest);
        }
        return bare;
    }
}
