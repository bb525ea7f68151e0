package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.Held;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is held about a person, for whoever asks what is known of them (Ley 21.719, access and portability). Of
 * business records it says how many name the person, not what they say. The reading is logged.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ReadHeld {

    private static final int MOST = 500;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLines lines;

    @Inject
    private PersonViews views;

    @Inject
    private AuditTrail audit;

    @Inject
    private XlsxLists lists;

    @Inject
    private AdministrationWords words;

    @Inject
    private AuditWords auditWords;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** One row of the spreadsheet. */
    public record HeldRow(String part, String what, Instant at, String value) {
    }

    public Held of(UUID id) {
        var person = views.known(id);
        audit.read(Person.class, id);
        var about = lines.list(new AuditFilter(null, null, Person.class.getSimpleName(), id.toString(), null, null, null), null, MOST);
        return new Held(clock.instant(), views.whole(person), accounts.tokens(id, clock.instant()), accounts.signIns(id, null, MOST),
                about, accounts.acts(id), accounts.mentions(id, person.taxId()));
    }

    public void write(UUID id, OutputStream out) {
        var held = of(id);
        lists.write(out, "administration.held", columns(), new XlsxLists.Origin(caller.required().name(),
                Map.of(messages.get("administration.held.of"), held.person().name())), each -> rows(held).forEach(each));
    }

    private static List<XlsxColumn<HeldRow>> columns() {
        return List.of(XlsxColumn.text("administration.held.part", 26, HeldRow::part),
                XlsxColumn.text("administration.held.what", 36, HeldRow::what), XlsxColumn.instant("administration.audit.at", HeldRow::at),
                XlsxColumn.text("administration.held.value", 60, HeldRow::value));
    }

    private List<HeldRow> rows(Held held) {
        var rows = new ArrayList<HeldRow>();
        var person = held.person();
        account(rows, "administration.person.name", person.name());
        account(rows, "administration.person.mail", person.email());
        account(rows, "administration.person.tax-id", person.taxId());
        account(rows, "administration.person.post", person.post());
        account(rows, "administration.state", words.state(words.stateOf(person)));
        person.grants().forEach(grant -> rows.add(new HeldRow(messages.get("administration.person.roles"), words.role(grant.role()), null,
                words.region(grant.region()) + ", " + words.days(grant))));
        held.tokens().forEach(token -> rows.add(new HeldRow(messages.get("administration.tokens"),
                messages.get("administration.tokens.created"), token.createdAt(), Show.instant(token.expiresAt()))));
        held.signIns().forEach(attempt -> rows.add(new HeldRow(messages.get("administration.sign-ins"),
                messages.get(attempt.success() ? "administration.sign-ins.good" : "administration.sign-ins.bad"), attempt.at(),
                attempt.address())));
        held.about().forEach(line -> rows.add(new HeldRow(messages.get("administration.held.about"), auditWords.useCase(line.useCase()),
                line.recordedAt(), line.personName())));
        held.acts().forEach(act -> rows.add(new HeldRow(messages.get("administration.held.acts"), auditWords.useCase(act.name()), null,
                Show.number(act.count()))));
        held.mentions().forEach(mention -> rows.add(new HeldRow(messages.get("administration.held.mentions"),
                messages.get("administration.mention." + mention.name()), null, Show.number(mention.count()))));
        return rows;
    }

    private void account(List<HeldRow> rows, String what, String value) {
        rows.add(new HeldRow(messages.get("administration.held.account"), messages.get(what), null, value));
    }
}
