package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.OpenGaps;
import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the forms of a design choose from: agreements, their committees and initiatives, people, and what designs deliver. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.DESIGNER}, readOnly = true)
public class ReadDesignChoices {

    private static final int MOST = 500;
    private static final Set<Role> WORK = EnumSet.of(Role.COORDINATOR, Role.DESIGNER, Role.FIELD_ENGINEER);

    @Inject
    private AgreementViews agreements;

    @Inject
    private Designs designs;

    @Inject
    private InitiativeLists initiatives;

    @Inject
    private OpenGaps gaps;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    /** Something to choose: what is sent, and what people read. */
    public record Choice(String value, String label) {
    }

    /** Those that take designs. */
    public List<Choice> agreements() {
        return agreements.all(caller.required()).stream().filter(one -> KeepDesign.isOpen(one.state()))
                .map(one -> new Choice(one.id().toString(), one.code() + " · " + one.name())).toList();
    }

    /** The committees that an agreement serves now. */
    public List<Choice> committees(UUID agreement) {
        return agreements.participations(caller.required(), agreement).stream().filter(one -> one.leftOn() == null)
                .map(one -> new Choice(one.waterSystemId().toString(), one.waterSystem() + " · " + one.commune())).toList();
    }

    /** The gaps that a design for these committees may answer, and those of these identifiers. */
    public List<OpenGap> gaps(Collection<UUID> systems, Collection<UUID> known) {
        var open = gaps.attendedBy(Component.DESIGN, systems, caller.required());
        var others = gaps.named(known, caller.required()).stream().filter(one -> !open.contains(one));
        return Stream.concat(open.stream(), others).toList();
    }

    /** Those of an agreement, the newest first. */
    public List<Choice> initiatives(UUID agreement) {
        var filter = new InitiativeFilter(null, agreement, null, null, null, null, null, null, null);
        return initiatives.rows(caller.required(), filter, null, MOST).stream().map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> people() {
        return people.active(WORK).stream().map(person -> new Choice(person.id().toString(), person.name())).toList();
    }

    /** Those in force. */
    public List<Choice> kinds() {
        return designs.kinds().stream().filter(kind -> !kind.said().retired())
                .map(kind -> new Choice(kind.code(), kind.said().name())).toList();
    }
}
