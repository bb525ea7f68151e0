package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionRule;
import cl.vertiente.administration.domain.RetentionRules;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PersonalTraces;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets go of what has been kept as long as its term says: traces are deleted, records lose by what the person could be told. It is no
 * use case: nobody asks for it, the clock does; its lines in the audit trail stand under the programme's own name.
 */
@ApplicationScoped
public class ForgetExpired {

    /** At a time and kind: the next night goes on. */
    static final int MOST = 500;

    private static final UUID PROGRAMME = new UUID(0, 0);

    @Inject
    private RetentionRules rules;

    @Inject
    private Forgetting forgetting;

    @Inject
    @Any
    private Instance<PersonalTraces> traces;

    @Inject
    private AuditTrail audit;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** What a night left, for the audit trail. */
    public record Forgotten(RetentionKind kind, int months, LocalDate cut, int count) {
    }

    /** @return how many of each kind, where there were any */
    @Transactional
    public Map<RetentionKind, Integer> run() {
        forgetting.begin();
        audit.open(PROGRAMME, messages.get("shared.product"), ForgetExpired.class.getSimpleName());
        var today = Chile.today(clock);
        var done = new EnumMap<RetentionKind, Integer>(RetentionKind.class);
        for (var rule : rules.at(today).values()) {
            int count = traces(rule, today) + records(rule, today);
            if (count > 0) {
                done.put(rule.kind(), count);
                audit.changed(RetentionRule.class, rule.kind(), null, new Forgotten(rule.kind(), rule.months(), rule.cut(today), count));
            }
        }
        return done;
    }

    private int traces(RetentionRule rule, LocalDate today) {
        var before = rule.cut(today).plusDays(1).atStartOfDay(Chile.ZONE).toInstant();
        return traces.stream().filter(each -> each.kinds().contains(rule.kind().name()))
                .mapToInt(each -> each.forget(rule.kind().name(), before)).sum();
    }

    private int records(RetentionRule rule, LocalDate today) {
        var kind = forgetting.kind(rule.kind().name());
        if (kind.isEmpty()) {
            return 0;
        }
        var ids = kind.get().endedBy(rule.cut(today), MOST);
        var reason = messages.get("administration.retention.reason", rule.months(), Show.date(rule.cut(today)));
        ids.forEach(id -> forgetting.forget(kind.get(), id, reason));
        return ids.size();
    }
}
