package cl.vertiente.accountability.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.shared.Unreadable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One question to the committees of the map of competences: what a caller sees of them, the filter and the page. */
final class CommitteeQuery {

    private static final String FROM = " from WaterSystem w, Commune m, Region r where m.cut = w.communeCut and r.cut = m.region.cut"
            + " and w.mergedInto is null";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param throughMerged committees that are covered by a certificate under a record that was merged */
    CommitteeQuery(Caller caller, CompetenceFilter filter, Collection<UUID> throughMerged) {
        when("r.cut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions());
        when("r.cut = :region", "region", filter.region());
        when("w.id = :system", "system", filter.system());
        when("(w.officialName like :q escape '!' or w.shortName like :q escape '!' or m.name like :q escape '!')", "q", filter.pattern());
        if (filter.system() == null || filter.agreement() != null) {
            conditions.add("exists (select p.id from Participation p, Agreement g where p.waterSystemId = w.id and p.leftOn is null"
                    + " and g.id = p.agreementId" + (caller.regions().isEmpty() ? "" : " and g.regionCut in :scope")
                    + (filter.agreement() == null ? "" : " and g.id = :agreement") + ")");
            if (filter.agreement() != null) {
                parameters.put("agreement", filter.agreement());
            }
        }
        if (filter.cover() != null) {
            cover(caller, filter.cover(), throughMerged);
        }
    }

    private void cover(Caller caller, CompetenceCover cover, Collection<UUID> throughMerged) {
        var covered = "(exists (select c.id" + CertificateScope.of(caller) + " and t.waterSystemId = w.id and t.mergedInto is null"
                + " and exists (select i.id from IssuedReport i where i.reportKey = :report and i.objectId = c.id and i.state = :valid))"
                + (throughMerged.isEmpty() ? "" : " or w.id in :merged") + ")";
        conditions.add(cover == CompetenceCover.COVERED ? covered : "not " + covered);
        parameters.putAll(CertificateScope.parameters(caller));
        parameters.put("report", Certificate.REPORT);
        parameters.put("valid", IssueState.VALID);
        if (!throughMerged.isEmpty()) {
            parameters.put("merged", throughMerged);
        }
    }

    private void when(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    CommitteeQuery after(List<String> key) {
        if (key != null) {
            try {
                when("(w.officialName > :afterName or (w.officialName = :afterName and w.id > :afterId))", "afterName", key.get(0));
                parameters.put("afterId", UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException notOurs) {
                throw new Unreadable("shared.query.value", "?after", "after");
            }
        }
        return this;
    }

    TypedQuery<Object[]> rows(EntityManager entities) {
        return ask(entities, "select w.id, w.officialName, m.cut, m.name, r.name", " order by w.officialName, w.id", Object[].class);
    }

    long count(EntityManager entities) {
        return ask(entities, "select count(w.id)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> ask(EntityManager entities, String select, String end, Class<T> type) {
        var query = entities.createQuery(select + FROM + conditions.stream().map(each -> " and " + each).reduce("", String::concat) + end,
                type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
