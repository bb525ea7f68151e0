package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceEntry;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.territory.WithdrawHoliday;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Every row that a table of reference data ever had; a holiday is withdrawn from here. */
@Named("referenceTable")
@RequestScoped
public class ReferenceTablePage {

    private static final String NOTHING = "";

    @Inject
    private ReadReference readReference;

    @Inject
    private WithdrawHoliday withdrawHoliday;

    @Inject
    private ReferenceSentences sentences;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private String table;
    private List<ReferenceColumn> columns;
    private Page<ReferenceEntry> page;

    @PostConstruct
    void read() {
        table = address.variable("table");
        columns = readReference.columns(table);
        var query = Query.of(address.query());
        page = readReference.entries(table, query.after(1).map(key -> key.get(0)).orElse(null), query.limit());
    }

    public String getTable() {
        return table;
    }

    public List<ReferenceColumn> getColumns() {
        return columns;
    }

    public List<ReferenceEntry> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public String head(ReferenceColumn column) {
        return sentences.column(column);
    }

    /** What stands in a cell, as it is shown in Chile. */
    public String cell(ReferenceEntry row, ReferenceColumn column) {
        var value = row.values().get(column);
        if (value == null) {
            return NOTHING;
        }
        return switch (column) {
            case DAY, IN_FORCE_FROM -> day(value);
            case MONTH -> value.substring(5, 7) + "-" + value.substring(0, 4);
            case SCOPE -> messages.get("administration.reference.scope." + value);
            case UNWAIVABLE, HIGHEST_EXCLUDED -> messages.get(value.matches("1|true") ? "administration.reference.yes"
                    : "administration.reference.no");
            case RATE -> Show.number(new BigDecimal(value).movePointRight(2)) + " %";
            case UF, UTM, VALUE -> Show.number(new BigDecimal(value));
            case LOWEST, HIGHEST, NOTICE_ABOVE -> new BigDecimal(value).stripTrailingZeros().toPlainString().replace('.', ',');
            case LEVEL_BELOW, LEVEL_ABOVE -> messages.get("diagnosis.water.AlertLevel." + value);
            default -> value.replace("|", ", ");
        };
    }

    private static String day(String value) {
        return Show.date(LocalDate.parse(value));
    }

    public boolean canWithdraw(ReferenceEntry row) {
        return row.id() != null && row.endedAt() == null && caller.required().is(Role.ADMINISTRATOR);
    }

    public void withdraw(ReferenceEntry row) {
        forms.submit(address, () -> {
            var reason = sent("reason", row);
            var source = sent("source", row);
            if (!forms.isFaulty()) {
                withdrawHoliday.withdraw(Ids.parse(row.id()), reason, source);
                notices.say("administration.reference.withdrawn", cell(row, ReferenceColumn.DAY),
                        row.values().get(ReferenceColumn.HOLIDAY));
            }
            return "/administracion/referencia/" + table;
        });
    }

    private String sent(String field, ReferenceEntry row) {
        var values = address.values(field + "-" + row.id());
        if (values.isEmpty() || values.get(0).isBlank()) {
            forms.fault("/" + field + "-" + row.id(), messages.get("administration.reference.withdraw.missing"));
            return null;
        }
        return values.get(0);
    }
}
