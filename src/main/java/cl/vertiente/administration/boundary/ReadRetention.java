package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.RetentionRule;
import cl.vertiente.administration.domain.RetentionRules;
import cl.vertiente.administration.domain.RetentionView;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.PersonalTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The terms of retention in force, and how much has reached its term today. */
@ApplicationScoped
@UseCase(value = {Role.ADMINISTRATOR, Role.AUDITOR}, readOnly = true)
public class ReadRetention {

    @Inject
    private RetentionRules rules;

    @Inject
    private Forgetting forgetting;

    @Inject
    @Any
    private Instance<PersonalTraces> traces;

    @Inject
    private Clock clock;

    public List<RetentionView> all() {
        var today = Chile.today(clock);
        return rules.at(today).values().stream().map(rule -> new RetentionView(rule.kind(), rule.months(), rule.inForceFrom(),
                rule.source(), rule.cut(today), due(rule, rule.cut(today)))).toList();
    }

    private long due(RetentionRule rule, LocalDate cut) {
        var name = rule.kind().name();
        var before = cut.plusDays(1).atStartOfDay(Chile.ZONE).toInstant();
        return traces.stream().filter(each -> each.kinds().contains(name)).mapToLong(each -> each.due(name, before)).sum()
                + forgetting.kind(name).map(records -> records.endedBy(cut, ForgetExpired.MOST).size()).orElse(0);
    }
}
