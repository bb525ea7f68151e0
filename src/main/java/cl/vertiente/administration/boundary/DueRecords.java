package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionRule;
import cl.vertiente.administration.domain.RetentionRules;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.ListedRecords;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** The kinds of records that are looked through before they are let go, with the term in force of each. */
@ApplicationScoped
class DueRecords {

    @Inject
    @Any
    private Instance<ListedRecords> listed;

    @Inject
    private RetentionRules rules;

    @Inject
    private Clock clock;

    /** @throws NotFound when no such kind is looked through */
    ListedRecords of(RetentionKind kind) {
        return listed.stream().filter(records -> records.kind().equals(kind.name())).findFirst()
                .orElseThrow(() -> new NotFound("shared.not-found", ""));
    }

    boolean isListed(RetentionKind kind) {
        return listed.stream().anyMatch(records -> records.kind().equals(kind.name()));
    }

    RetentionRule rule(RetentionKind kind) {
        return rules.at(Chile.today(clock)).get(kind);
    }
}
