package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.VoucherFilter;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.rest.Query;

/** The filters of the vouchers as they stand in an address; list, page and spreadsheet read them here. */
public final class VoucherQuery {

    public static final String[] NAMES = {"period", "kind", "component", "budgetLine", "state", "finding", "inForce"};

    private VoucherQuery() {
    }

    public static VoucherFilter filter(Query query) {
        var period = query.text("period");
        var line = query.text("budgetLine");
        return new VoucherFilter(period == null ? null : Period.parse(period), query.oneOf(VoucherKind.class, "kind"),
                query.oneOf(Component.class, "component"), line == null ? null : Ids.parse(line), query.text("state"),
                query.oneOf(Finding.class, "finding"), "true".equals(query.text("inForce")));
    }
}
