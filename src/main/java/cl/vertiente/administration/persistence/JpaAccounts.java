package cl.vertiente.administration.persistence;

import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.AccountFilter;
import cl.vertiente.administration.domain.AccountState;
import cl.vertiente.administration.domain.Accounts;
import cl.vertiente.administration.domain.Held;
import cl.vertiente.administration.domain.SignInView;
import cl.vertiente.administration.domain.TokenView;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Rut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The accounts in the database. */
@ApplicationScoped
public class JpaAccounts implements Accounts {

    private static final String MATCHES = """
            (:q = '' or p.name like :like escape '!' or p.email like :like escape '!' or p.post like :like escape '!')
            and (:anyRole = true or exists (select g from Grant g where g.person = p and g.role = :role))""";

    private static final Map<AccountState, String> STATES = new EnumMap<>(Map.of(
            AccountState.ACTIVE, "p.active = true", AccountState.INACTIVE, "p.active = false and p.anonymisedAt is null",
            AccountState.ANONYMISED, "p.anonymisedAt is not null"));

    private static final String PAYEE = "payee";

    /** When an account was closed, the audit trail knows. */
    private static final String CLOSED = """
            SELECT p.id FROM person p WHERE NOT p.active AND p.anonymised_at IS NULL AND (SELECT MAX(e.recorded_at) FROM audit_entry e
            WHERE e.record_type = 'Person' AND e.record_id = CAST(p.id AS CHAR) AND e.use_case = 'DeactivatePerson') < ?
            ORDER BY p.id LIMIT ?""";

    /** Where business records name a person. */
    private static final Map<String, String> MENTIONS = new TreeMap<>(Map.of(
            PAYEE, "SELECT COUNT(*) FROM voucher WHERE payee_tax_id = ?",
            "voucher", "SELECT COUNT(*) FROM voucher WHERE recorded_by = ?",
            "document", "SELECT COUNT(*) FROM document_upload WHERE person_id = ?",
            "rendicion", "SELECT COUNT(*) FROM rendicion_transition WHERE person_id = ?",
            "report", "SELECT COUNT(*) FROM issued_report WHERE issued_by = ?",
            "participation", "SELECT COUNT(*) FROM participation_person WHERE person_id = ?"));

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<UUID> list(AccountFilter filter, AccountFilter.After after, int limit) {
        var state = filter.state() == null ? "" : " and " + STATES.get(filter.state());
        var from = after == null ? "" : " and (p.name > :name or p.name = :name and p.id > :id)";
        var query = entities.createQuery("select p.id from Person p where " + MATCHES + state + from + " order by p.name, p.id",
                UUID.class);
        if (after != null) {
            query.setParameter("name", after.name()).setParameter("id", after.id());
        }
        return filtered(query, filter).setMaxResults(limit).getResultList();
    }

    @Override
    public Map<String, Long> counts(AccountFilter filter) {
        var counts = new TreeMap<String, Long>();
        STATES.forEach((state, condition) -> counts.put(state.name(), filtered(entities.createQuery(
                "select count(p) from Person p where " + MATCHES + " and " + condition, Long.class), filter).getSingleResult()));
        return counts;
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AccountFilter filter) {
        return query.setParameter("q", filter.q() == null ? "" : filter.q())
                .setParameter("like", filter.q() == null ? "%" : LikePattern.containing(filter.q()))
                .setParameter("anyRole", filter.role() == null)
                .setParameter("role", filter.role() == null ? Role.ADMINISTRATOR : filter.role());
    }

    @Override
    public long lastingAdministrators(LocalDate today) {
        return entities.createQuery("""
                        select count(distinct p) from Person p join p.grants g
                        where p.active = true and p.passwordHash is not null and g.role = :role and g.validTo is null
                          and (g.validFrom is null or g.validFrom <= :today)""", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("today", today).getSingleResult();
    }

    @Override
    public void forget(UUID personId) {
        List.of("AccessToken", "PasswordCode", "SignInAttempt").forEach(what -> entities
                .createQuery("delete from " + what + " t where t.personId = :id").setParameter("id", personId).executeUpdate());
    }

    @Override
    public List<Held.Tally> acts(UUID personId) {
        return entities.createQuery("""
                        select e.useCase, count(e) from AuditEntry e where e.personId = :id group by e.useCase order by e.useCase""",
                        Object[].class)
                .setParameter("id", personId).getResultStream().map(row -> new Held.Tally((String) row[0], (Long) row[1])).toList();
    }

    @Override
    public List<Held.Tally> mentions(UUID personId, Rut taxId) {
        var mentions = new ArrayList<Held.Tally>();
        MENTIONS.forEach((name, sql) -> {
            var byTaxId = name.equals(PAYEE);
            if (!byTaxId || taxId != null) {
                var count = entities.createNativeQuery(sql).setParameter(1, byTaxId ? taxId.value() : personId.toString());
                mentions.add(new Held.Tally(name, ((Number) count.getSingleResult()).longValue()));
            }
        });
        return mentions;
    }

    @Override
    public List<UUID> withTaxId(Rut taxId) {
        return taxId == null ? List.of() : entities.createQuery("select p.id from Person p where p.taxId = :taxId order by p.id",
                UUID.class).setParameter("taxId", taxId).getResultList();
    }

    @Override
    public List<Held.Tally> payments(Rut taxId) {
        var count = entities.createNativeQuery(MENTIONS.get(PAYEE)).setParameter(1, taxId.value()).getSingleResult();
        return List.of(new Held.Tally(PAYEE, ((Number) count).longValue()));
    }

    @Override
    public List<UUID> closedBefore(Instant instant, int most) {
        List<?> ids = entities.createNativeQuery(CLOSED).setParameter(1, LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .setParameter(2, most).getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    @Override
    public List<TokenView> tokens(UUID personId, Instant now) {
        return entities.createQuery("""
                        select t.id, t.createdAt, t.expiresAt, t.revokedAt from AccessToken t where t.personId = :id
                        order by t.createdAt desc, t.id""", Object[].class)
                .setParameter("id", personId).setMaxResults(200).getResultList().stream()
                .map(row -> new TokenView((UUID) row[0], (Instant) row[1], (Instant) row[2], (Instant) row[3],
                        row[3] == null && now.isBefore((Instant) row[2]))).toList();
    }

    @Override
    public List<SignInView> signIns(UUID personId, Instant before, int limit) {
        return entities.createQuery("""
                        select a.id, a.at, a.address, a.success from SignInAttempt a
                        where a.personId = :id and (:first = true or a.at < :before) order by a.at desc, a.id""", Object[].class)
                .setParameter("id", personId).setParameter("first", before == null)
                .setParameter("before", before == null ? Instant.EPOCH : before).setMaxResults(limit).getResultList().stream()
                .map(row -> new SignInView((UUID) row[0], (Instant) row[1], (String) row[2], (Boolean) row[3])).toList();
    }
}
