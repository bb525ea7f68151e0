package cl.vertiente.administration.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.AccountFilter;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.PersonView;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts, by name. Counts leave the filter's state out. */
@ApplicationScoped
@UseCase(value = Role.ADMINISTRATOR, readOnly = true)
public class ReadPeople {

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private PersonViews views;

    public Page<PersonView> list(AccountFilter filter, AccountFilter.After after, int limit) {
        var ids = accounts.list(filter, after, limit + 1);
        var shown = ids.subList(0, Math.min(limit, ids.size()));
        var known = people.named(shown).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var page = shown.stream().map(known::get).map(views::listed).toList();
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        return new Page<>(page, ids.size() > limit ? PageKey.of(last.name(), last.id()) : null, accounts.counts(filter));
    }
}
