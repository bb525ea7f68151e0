package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionRule;
import cl.vertiente.administration.domain.RetentionRules;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets how long a kind of record about people is kept, from today or a later day on, with the reason. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class SetRetention {

    @Inject
    private RetentionRules rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is asked. @param source law, agreement or decision behind the term */
    public record Term(@NotNull @Min(1) @Max(600) Integer months, @NotNull LocalDate inForceFrom,
            @NotBlank @Size(max = 300) String source) {
    }

    /** @return false when it was a repetition */
    public boolean set(RetentionKind kind, UUID id, Term term) {
        var known = rules.find(id);
        if (known.isPresent()) {
            if (!known.get().says(kind, term.months(), term.inForceFrom(), term.source().strip())) {
                throw new StateForbids("administration.retention.id-taken", "");
            }
            audit.unchanged();
            return false;
        }
        if (term.inForceFrom().isBefore(Chile.today(clock))) {
            throw new Invalid("administration.retention.past", "/inForceFrom");
        }
        var before = rules.at(term.inForceFrom()).get(kind);
        var rule = new RetentionRule(id, kind, term.months(), term.inForceFrom(), term.source().strip(), caller.required().id(),
                clock.instant());
        rules.add(rule);
        audit.changed(RetentionRule.class, kind, before == null ? null : said(before), term);
        return true;
    }

    private static Term said(RetentionRule rule) {
        return new Term(rule.months(), rule.inForceFrom(), rule.source());
    }
}
