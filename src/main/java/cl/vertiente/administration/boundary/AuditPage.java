package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.administration.domain.AuditRow;
import cl.vertiente.administration.domain.AuditVerdict;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The audit trail; its filters stand in the address and are those of the REST interface. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    @Inject
    private ReadAudit readAudit;

    @Inject
    private VerifyAudit verifyAudit;

    @Inject
    private AuditWords words;

    @Inject
    private Address address;

    private AuditFilter filter;
    private Page<AuditRow> page;
    private AuditVerdict verdict;

    /** A filter in force: what it says, and the address without it. */
    public record Chip(String label, String href) {
    }

    @PostConstruct
    void read() {
        var query = Query.of(address.parameters(), AuditQuery.NAMES);
        filter = AuditQuery.filter(query);
        page = readAudit.list(filter, AuditQuery.after(query), query.limit());
    }

    /** Changes nothing, so its answer is shown at once. */
    public void verify() {
        verdict = verifyAudit.verify();
    }

    public List<AuditRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public AuditVerdict getVerdict() {
        return verdict;
    }

    public List<Option> getUseCases() {
        return readAudit.useCases().stream().map(name -> new Option(name, words.useCase(name))).toList();
    }

    public List<Option> getTypes() {
        return readAudit.types().stream().map(name -> new Option(name, words.type(name))).toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(AuditKind.values()).map(kind -> new Option(kind.name(), words.kind(kind))).toList();
    }

    public List<Chip> getChips() {
        return filter.inForce().entrySet().stream().map(entry -> new Chip(words.filterName(entry.getKey()) + ": "
                + words.filterValue(entry.getKey(), entry.getValue()), address.with(entry.getKey(), null))).toList();
    }

    /** The same list as a spreadsheet: the filter in view, all pages. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/audit.xlsx", filter.inForce());
    }
}
