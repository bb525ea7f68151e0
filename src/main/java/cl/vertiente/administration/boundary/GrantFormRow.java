package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.shared.web.Typed;

/** One role as it is typed. */
public class GrantFormRow {

    private String role;
    private String region;
    private String from;
    private String to;

    static GrantFormRow of(GrantView grant) {
        var row = new GrantFormRow();
        row.role = grant.role().name();
        row.region = grant.region();
        row.from = grant.from() == null ? null : grant.from().toString();
        row.to = grant.to() == null ? null : grant.to().toString();
        return row;
    }

    /** A row in which nothing was chosen is no role. */
    boolean isEmpty() {
        return role == null || role.isBlank();
    }

    GrantView grant(Typed typed, String at) {
        return new GrantView(typed.choice(Role.class, at + "/role", role), typed.text(region), typed.date(at + "/from", from),
                typed.date(at + "/to", to));
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
