package cl.vertiente.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with an account, their tokens, and the tries to sign in. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    public Optional<Person> withEmail(String email) {
        return entities.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    public List<Person> withEmailEndingIn(String domain) {
        return entities.createQuery("select p from Person p where p.email like :domain", Person.class)
                .setParameter("domain", "%" + domain).getResultList();
    }

    public List<Person> named(List<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : entities.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids).getResultList();
    }

    /** What they are called; their roles are not asked for. Whoever is unknown is not among them. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class).setParameter("ids", ids)
                        .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Those with an account that is open and one of these roles, by name. */
    public List<Person> active(Collection<Role> roles) {
        return entities.createQuery("""
                        select distinct p from Person p join p.grants g where p.active = true and g.role in :roles
                        order by p.name, p.id""", Person.class)
                .setParameter("roles", roles).getResultList();
    }

    public void add(Person person) {
        entities.persist(person);
    }

    void add(AccessToken token) {
        entities.persist(token);
    }

    /** The active owner of an unexpired, unrevoked token. */
    Optional<Person> owning(String tokenSha256, Instant now) {
        return entities.createQuery("""
                        select p from Person p left join fetch p.grants join AccessToken t on t.personId = p.id
                        where t.sha256 = :sha and t.revokedAt is null and t.expiresAt > :now and p.active = true
                          and p.passwordChangeDue = false""",
                        Person.class)
                .setParameter("sha", tokenSha256).setParameter("now", now).getResultStream().findFirst();
    }

    /** From here to the end of the transaction nobody else changes an account. To be called before anything is read. */
    public void lock() {
        entities.createNativeQuery("SELECT id FROM people_guard WHERE id = 1 FOR UPDATE").getSingleResult();
    }

    public Optional<AccessToken> token(UUID personId, UUID tokenId) {
        return Optional.ofNullable(entities.find(AccessToken.class, tokenId)).filter(token -> token.personId().equals(personId));
    }

    /** All tokens of a person that still count stop counting. */
    public void endTokens(UUID personId, Instant now) {
        entities.createQuery("select t from AccessToken t where t.personId = :id and t.revokedAt is null", AccessToken.class)
                .setParameter("id", personId).getResultList().forEach(token -> token.revoke(now));
    }

    void add(PasswordCode code) {
        entities.persist(code);
    }

    Optional<PasswordCode> code(String sha256) {
        return entities.createQuery("select c from PasswordCode c where c.sha256 = :sha", PasswordCode.class)
                .setParameter("sha", sha256).getResultStream().findFirst();
    }

    /** All codes of a person that still count stop counting. */
    public void endCodes(UUID personId, Instant now) {
        entities.createQuery("select c from PasswordCode c where c.personId = :id and c.endedAt is null", PasswordCode.class)
                .setParameter("id", personId).getResultList().forEach(code -> code.end(now));
    }

    Optional<AccessToken> token(String tokenSha256) {
        return entities.createQuery("select t from AccessToken t where t.sha256 = :sha", AccessToken.class)
                .setParameter("sha", tokenSha256).getResultStream().findFirst();
    }

    void add(SignInAttempt attempt) {
        entities.persist(attempt);
    }

    /** Failed tries since an instant, for one account or from one address. */
    List<Instant> failures(String emailSha256, String address, Instant since) {
        return entities.createQuery("""
                        select a.at from SignInAttempt a
                        where a.success = false and a.at > :since and (a.emailSha256 = :email or a.address = :address)
                        order by a.at desc""", Instant.class)
                .setParameter("since", since).setParameter("email", emailSha256).setParameter("address", address)
                .setMaxResults(SignIn.TRIES_PER_ADDRESS).getResultList();
    }
}
