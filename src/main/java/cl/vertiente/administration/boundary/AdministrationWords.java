package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.AccountState;
import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The Spanish words of administration, chosen by what they are about. */
@Named("administrationWords")
@ApplicationScoped
public class AdministrationWords {

    private static final int ISO_DAY = 10;

    @Inject
    private Messages messages;

    @Inject
    private Regions regions;

    public String role(Role role) {
        return messages.get("access.role." + role);
    }

    public List<Option> roles() {
        return Arrays.stream(Role.values()).map(role -> new Option(role.name(), role(role))).toList();
    }

    public List<Option> regions() {
        return regions.fromNorthToSouth().stream().map(region -> new Option(region.cut(), region.name())).toList();
    }

    public String region(String cut) {
        return cut == null ? messages.get("administration.grant.everywhere") : regions.nameOf(cut).orElse(cut);
    }

    public String of(RowOutcome outcome) {
        return messages.get("administration.reference.outcome." + outcome);
    }

    public String table(String key) {
        return messages.get("administration.reference.table." + key);
    }

    /** What a table is for and which columns its file has. */
    public String tableHow(String key) {
        return messages.get("administration.reference.table-how." + key);
    }

    /** The last day, month or year that a table knows. */
    public String newest(String newest) {
        return newest.length() == ISO_DAY ? Show.date(LocalDate.parse(newest)) : newest;
    }

    /** From when to when a grant counts. */
    public String days(GrantView grant) {
        if (grant.from() == null && grant.to() == null) {
            return messages.get("administration.grant.always");
        }
        if (grant.to() == null) {
            return messages.get("administration.grant.since", Show.date(grant.from()));
        }
        return grant.from() == null ? messages.get("administration.grant.until", Show.date(grant.to()))
                : messages.get("administration.grant.between", Show.date(grant.from()), Show.date(grant.to()));
    }

    public String state(AccountState state) {
        return messages.get("administration.state." + state);
    }

    public AccountState stateOf(PersonView person) {
        return person.anonymisedAt() != null ? AccountState.ANONYMISED : person.active() ? AccountState.ACTIVE : AccountState.INACTIVE;
    }

    /** @param kind name of a {@code RetentionKind} */
    public String retention(String kind) {
        return messages.get("administration.retention." + kind);
    }

    public String mention(String name) {
        return messages.get("administration.mention." + name);
    }

    /** What stands between the person and the programme, in a word. */
    public String tone(PersonView person) {
        return stateOf(person) == AccountState.ACTIVE ? "good" : "plain";
    }
}
