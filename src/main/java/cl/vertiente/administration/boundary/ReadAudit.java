package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The audit trail, newest first: who did what, when, on which record. */
@ApplicationScoped
@UseCase(value = Role.AUDITOR, readOnly = true)
public class ReadAudit {

    @Inject
    private AuditLines lines;

    public Page<AuditRow> list(AuditFilter filter, AuditFilter.After after, int limit) {
        var found = lines.list(filter, after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        return new Page<>(page, found.size() > limit ? PageKey.of(last.recordedAt(), last.id()) : null, Map.of());
    }

    public List<String> useCases() {
        return lines.useCases();
    }

    public List<String> types() {
        return lines.types();
    }
}
