package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Lets those go whose term has passed and who were looked at: they lose by what they could be told, counts stay. All or nobody: whoever is
 * named must be due still, so that nothing goes that was not on the list.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ForgetDue {

    @Inject
    private DueRecords due;

    @Inject
    private Forgetting forgetting;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** Who: those on the list, or some of them. */
    public record Request(@NotNull @Size(max = ReadDue.MOST) List<UUID> ids) {
    }

    /** @param forgotten how many went */
    public record Done(int forgotten) {
    }

    public Done forget(RetentionKind kind, Request asked) {
        forgetting.begin();
        var records = due.of(kind);
        if (asked.ids().isEmpty()) {
            throw new Invalid("administration.due.nobody", "/ids");
        }
        var rule = due.rule(kind);
        var cut = rule.cut(Chile.today(clock));
        var still = new HashSet<>(records.endedBy(cut, Integer.MAX_VALUE));
        if (!still.containsAll(asked.ids())) {
            throw new StateForbids("administration.due.not", "/ids");
        }
        var reason = messages.get("administration.retention.reason", rule.months(), Show.date(cut));
        var ids = List.copyOf(new HashSet<>(asked.ids()));
        ids.forEach(id -> forgetting.forget(records, id, reason));
        return new Done(ids.size());
    }
}
