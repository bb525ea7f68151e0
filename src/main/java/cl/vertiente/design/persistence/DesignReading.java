package cl.vertiente.design.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.AgreementsInView;
import cl.vertiente.design.domain.DeliverableState;
import cl.vertiente.design.domain.DesignContent.Planned;
import cl.vertiente.design.domain.DesignContent;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.design.domain.DesignProgress;
import cl.vertiente.design.domain.DesignProgresses;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.design.domain.EngineeringDesign;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.ListQuestion;
import cl.vertiente.shared.StateTallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The designs as they are shown, from the database. */
@ApplicationScoped
public class DesignReading implements DesignLists {

    private static final String LISTED = "EngineeringDesign d left join Agreement g on g.id = d.agreementId"
            + " left join Region r on r.cut = g.regionCut";
    private static final String BEGUN = "exists (select s.id from DesignStep s where s.designId = d.id and s.verb = :begun)";
    private static final String ROW = "d, g.code, r.cut, r.name";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private AgreementsInView agreements;

    private static ListQuestion seenBy(Caller caller) {
        return new ListQuestion("EngineeringDesign d, Agreement g, Region r", "g.id = d.agreementId and r.cut = g.regionCut")
                .when("g.regionCut in :scope", "scope", caller.regions().isEmpty() ? null : caller.regions())
                .when(BEGUN, "begun", caller.isGore() ? DesignVerb.START : null);
    }

    /** A list is walked in its order: what only names a design is joined from the left. */
    private ListQuestion filtered(Caller caller, DesignFilter filter) {
        var within = agreements.ids(caller, filter.agreement(), filter.region());
        var none = within != null && within.isEmpty();
        return new ListQuestion(LISTED, none ? "1 = 0" : "1 = 1").when("d.agreementId in :within", "within", none ? null : within)
                .when(BEGUN, "begun", caller.isGore() ? DesignVerb.START : null)
                .when("(d.name like :q escape '!' or d.code like :q escape '!')", "q", filter.pattern())
                .when("exists (select o.id from EngineeringDesign o join o.systems s, WaterSystem w where o.id = d.id and w.id = s"
                        + " and w.communeCut = :commune)", "commune", filter.commune())
                .when(":system member of d.systems", "system", filter.system())
                .when("d.stage = :stage", "stage", filter.stage())
                .when("d.state = :state", "state", filter.state());
    }

    @Override
    public List<DesignRow> rows(Caller caller, DesignFilter filter, List<String> after, int limit) {
        return rows(filtered(caller, filter).after("(d.recordedOn < :afterTime or (d.recordedOn = :afterTime and d.id > :afterId))", after)
                .ask(entities, Object[].class, ROW, " order by d.recordedOn desc, d.id").setMaxResults(limit).getResultList());
    }

    @Override
    public Map<String, Long> byState(Caller caller, DesignFilter filter) {
        if (filter.isOfAgreements() && !caller.isGore()) {
            return agreements.states(StateTallies.Kept.DESIGN, caller, filter.agreement(), filter.region());
        }
        var counts = new TreeMap<String, Long>();
        filtered(caller, filter.inAnyState()).ask(entities, Object[].class, "d.state, count(d)", " group by d.state").getResultList()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    private List<DesignRow> rows(List<Object[]> found) {
        var designs = found.stream().map(row -> (EngineeringDesign) row[0]).toList();
        var ids = designs.stream().map(EngineeringDesign::id).toList();
        var progresses = progresses(ids);
        var served = served(ids);
        var people = people(designs.stream().map(design -> design.content().leader()));
        return found.stream().map(row -> {
            var id = ((EngineeringDesign) row[0]).id();
            return row(row, progresses.getOrDefault(id, new DesignProgresses(List.of())), served.getOrDefault(id, List.of()), people);
        }).toList();
    }

    private static DesignRow row(Object[] row, DesignProgresses progresses, List<DesignView.Served> served, Map<UUID, String> people) {
        var design = (EngineeringDesign) row[0];
        var content = design.content();
        var products = content.products();
        var standings = products.stream().map(product -> progresses.of(product.kind())).toList();
        var isWhole = !standings.isEmpty() && standings.stream().allMatch(DesignProgresses.Standing::isDone);
        return new DesignRow(design.id(), design.code(), design.agreementId(), (String) row[1], (String) row[2], (String) row[3],
                content.name(), content.stage(), design.state(), people.get(content.leader()), progresses.whole(products), products.size(),
                standings.stream().filter(DesignProgresses.Standing::isDone).count(), first(products, Planned::start),
                last(products, Planned::end), first(standings, DesignProgresses.Standing::startedOn),
                isWhole ? last(standings, DesignProgresses.Standing::finishedOn) : null,
                served.stream().map(DesignView.Served::name).toList(), served.stream().map(DesignView.Served::commune).distinct().sorted()
                .toList(), content.beneficiaries(), content.dwellings(), content.settlementType(), design.recordedOn());
    }

    private static <T> LocalDate first(List<T> all, Function<T, LocalDate> day) {
        return all.stream().map(day).filter(found -> found != null).min(Comparator.naturalOrder()).orElse(null);
    }

    private static <T> LocalDate last(List<T> all, Function<T, LocalDate> day) {
        return all.stream().map(day).filter(found -> found != null).max(Comparator.naturalOrder()).orElse(null);
    }

    private Map<UUID, DesignProgresses> progresses(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select p from DesignProgress p where p.designId in :ids",
                        DesignProgress.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.groupingBy(DesignProgress::designId, Collectors.collectingAndThen(Collectors.toList(),
                        DesignProgresses::new)));
    }

    private Map<UUID, List<DesignView.Served>> served(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select d.id, w.id, w.officialName, c.cut, c.name from EngineeringDesign d"
                        + " join d.systems s, WaterSystem w, Commune c where d.id in :ids and w.id = s and c.cut = w.communeCut"
                        + " order by w.officialName, w.id", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> new DesignView.Served((UUID) row[1],
                        (String) row[2], (String) row[3], (String) row[4]), Collectors.toList())));
    }

    private Map<UUID, String> people(Stream<UUID> ids) {
        var asked = ids.filter(id -> id != null).distinct().toList();
        var names = new HashMap<UUID, String>();
        if (!asked.isEmpty()) {
            entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class).setParameter("ids", asked)
                    .getResultList().forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    @Override
    public Optional<DesignView> one(Caller caller, UUID id) {
        var found = seenBy(caller).when("d.id = :id", "id", id).ask(entities, Object[].class, ROW, "").getResultList();
        return rows(found).stream().map(row -> {
            var content = ((EngineeringDesign) found.get(0)[0]).content();
            return new DesignView(row, content.objective(), content.leader(), served(List.of(id)).getOrDefault(id, List.of()),
                    content.gaps(), initiatives(id), delivered(id, content), DesignHistory.reports(entities, id),
                    versions(caller, id), DesignHistory.steps(entities, id));
        }).findFirst();
    }

    private List<DesignView.Asked> initiatives(UUID id) {
        return entities.createQuery("select i.id, i.name, i.bipCode, i.state from EngineeringDesign d join d.initiatives k, Initiative i"
                        + " where d.id = :id and i.id = k order by i.name, i.id", Object[].class).setParameter("id", id).getResultStream()
                .map(row -> new DesignView.Asked((UUID) row[0], (String) row[1], (String) row[2], (PipelineState) row[3])).toList();
    }

    /** The regional government reads what was approved. */
    private List<DesignView.Version> versions(Caller caller, UUID id) {
        return DesignHistory.versions(entities, id).stream()
                .filter(version -> !caller.isGore() || version.state() == DeliverableState.APPROVED).toList();
    }

    private List<DesignView.Delivered> delivered(UUID id, DesignContent content) {
        var progresses = progresses(List.of(id)).getOrDefault(id, new DesignProgresses(List.of()));
        var people = people(content.products().stream().map(Planned::responsible));
        return entities.createQuery("select k.code, k.name from DesignProductKind k order by k.position, k.code", Object[].class)
                .getResultStream().flatMap(kind -> content.product((String) kind[0]).stream().map(product -> {
                    var standing = progresses.of(product.kind());
                    return new DesignView.Delivered(product.kind(), (String) kind[1], product.responsible(),
                            people.get(product.responsible()), product.contractor(), product.start(), product.end(), product.weight(),
                            standing.reported(), standing.startedOn(), standing.finishedOn());
                })).toList();
    }
}
