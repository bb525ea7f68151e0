package cl.vertiente.administration.boundary;

import cl.vertiente.access.Grant;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.TaxIdDisclosure;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.administration.domain.GrantView;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.UUID;

/** Accounts as they are shown to whoever administers them. */
@ApplicationScoped
class PersonViews {

    private static final Comparator<GrantView> ORDER = Comparator.comparing(GrantView::role)
            .thenComparing(GrantView::region, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    Person known(UUID id) {
        return people.find(id).orElseThrow(() -> new NotFound("shared.not-found", ""));
    }

    /** Whole, for the sheet and for what is changed. */
    PersonView whole(Person person) {
        return view(person, Purpose.IDENTITY);
    }

    /** One of many. */
    PersonView listed(Person person) {
        return view(person, Purpose.OVERVIEW);
    }

    private PersonView view(Person person, Purpose purpose) {
        var taxId = person.taxId() == null ? null : TaxIdDisclosure.shown(person.taxId(), true, purpose, caller.required());
        return new PersonView(person.id(), person.email(), person.name(), taxId, person.post(), person.isActive(),
                person.hasPassword(), person.isPasswordChangeDue(), person.anonymisedAt(),
                person.grants().stream().map(PersonViews::view).sorted(ORDER).toList());
    }

    private static GrantView view(Grant grant) {
        return new GrantView(grant.role(), grant.regionCut(), grant.validFrom(), grant.validTo());
    }
}
