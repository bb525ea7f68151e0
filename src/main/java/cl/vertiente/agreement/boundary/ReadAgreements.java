package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agreements that the caller may see. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL,
    Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER}, readOnly = true)
public class ReadAgreements {

    @Inject
    private AgreementViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Past past;

    public List<AgreementView> all() {
        return views.all(caller.required());
    }

    /** Those that were signed by an instant of the past, as they were known then. */
    public List<AgreementView> all(Instant asOf) {
        return views.all(caller.required(), past.until(asOf));
    }

    /** All that a filter lets through, by code. */
    public List<AgreementView> all(AgreementFilter filter) {
        return all().stream().filter(filter::accepts).filter(a -> filter.state() == null || a.state() == filter.state()).toList();
    }

    /**
     * One page by code. Counts by state leave the filter's state out.
     *
     * @param after code of the last one of the page before, null for the first
     */
    public Page<AgreementView> list(AgreementFilter filter, String after, int limit) {
        var wanted = all().stream().filter(filter::accepts).toList();
        var counts = wanted.stream().collect(Collectors.groupingBy(a -> a.state().name(), TreeMap::new, Collectors.counting()));
        var rest = wanted.stream().filter(a -> filter.state() == null || a.state() == filter.state())
                .filter(a -> after == null || a.code().compareTo(after) > 0).toList();
        var rows = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(rows, rows.size() < rest.size() ? PageKey.of(rows.get(rows.size() - 1).code()) : null, counts);
    }

    public AgreementView one(UUID id) {
        return views.one(caller.required(), id);
    }

    /** @param asOf what was known at an instant of the past; null for now */
    public AgreementView one(UUID id, Instant asOf) {
        return asOf == null ? one(id) : views.one(caller.required(), id, past.until(asOf));
    }

    public List<ParticipationView> participations(UUID agreementId) {
        return views.participations(caller.required(), agreementId);
    }

    public ParticipationView participation(UUID agreementId, UUID participationId) {
        return views.participation(caller.required(), agreementId, participationId)
                .orElseThrow(() -> new NotFound("agreement.participation.unknown", ""));
    }
}
