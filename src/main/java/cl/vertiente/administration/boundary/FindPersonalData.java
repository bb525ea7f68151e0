package cl.vertiente.administration.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.Held;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is held about somebody who asks (Ley 21.719, access), whether or not there is an account: every kind of record, by RUT or by
 * part of the name. Of vouchers it says how many pay the person. Each reading is logged on the records that it showed.
 */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class FindPersonalData {

    private static final int MOST = 200;
    private static final int SHORTEST = 3;

    @Inject
    private Forgetting forgetting;

    @Inject
    private Accounts accounts;

    @Inject
    private AdministrationWords words;

    @Inject
    private XlsxLists lists;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whose: a RUT, or part of a name. It travels in the body, never in an address. */
    public record Question(@NotBlank @Size(max = 120) String person) {
    }

    /** What is held. @param mentions how many vouchers pay this RUT; empty when the question was a name */
    public record Answer(List<PersonalRecord> records, List<Held.Tally> mentions) {
    }

    /** A name of two letters would show half of everybody. */
    static boolean isEnough(String person) {
        return person != null && (Rut.isValid(person.strip()) || person.strip().length() >= SHORTEST);
    }

    public Answer find(Question question) {
        var asked = question.person().strip();
        var byTaxId = Rut.isValid(asked);
        if (!isEnough(asked)) {
            throw new Invalid("administration.personal.short", "/person", SHORTEST);
        }
        var query = byTaxId ? new PersonalQuery(Rut.of(asked), null) : new PersonalQuery(null, asked);
        var records = new ArrayList<PersonalRecord>();
        for (var kind : forgetting.all()) {
            var found = kind.about(query, Chile.today(clock), MOST);
            found.forEach(record -> audit.read(kind.type(), record.id()));
            records.addAll(found);
        }
        if (records.isEmpty()) {
            audit.unchanged();
        }
        return new Answer(records, byTaxId ? accounts.payments(query.taxId()) : List.of());
    }

    public void write(Question question, OutputStream out) {
        var answer = find(question);
        lists.write(out, "administration.held", columns(), new XlsxLists.Origin(caller.required().name(),
                Map.of(messages.get("administration.personal.asked"), messages.get("administration.personal.asked.hidden"))),
                each -> answer.records().forEach(each));
    }

    private List<XlsxColumn<PersonalRecord>> columns() {
        return List.of(XlsxColumn.text("administration.personal.kind", 28, record -> words.retention(record.kind())),
                XlsxColumn.text("administration.person.name", 36, PersonalRecord::name),
                XlsxColumn.text("administration.person.tax-id", 16, PersonalRecord::taxId),
                XlsxColumn.text("administration.personal.what", 60, PersonalRecord::what),
                XlsxColumn.text("administration.personal.phone", 18, PersonalRecord::phone),
                XlsxColumn.date("administration.personal.since", PersonalRecord::since),
                XlsxColumn.date("administration.personal.until", PersonalRecord::until));
    }
}
