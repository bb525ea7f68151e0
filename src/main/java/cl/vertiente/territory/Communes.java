package cl.vertiente.territory;

import cl.vertiente.shared.PlainName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The communes and their outlines. Names are compared as the columns collate: without case and accents. */
@ApplicationScoped
public class Communes {

    private static final String ROW = """
            select new cl.vertiente.territory.CommuneRow(c.cut, c.name, p.cut, p.name, r.cut, r.name, c.latitude, c.longitude)
            from Commune c join c.province p join c.region r
            where (:region is null or r.cut = :region)
            and (:q is null or c.name like :q escape '!'
                or exists (select a from CommuneAlias a where a.communeCut = c.cut and a.alias like :q escape '!'))
            """;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Optional<String> nameOf(String cut) {
        return Optional.ofNullable(entities.find(Commune.class, cut)).map(Commune::name);
    }

    /**
     * Communes by name, from the one after {@code name} and {@code cut}.
     *
     * @param region CUT of the region, null for all
     * @param pattern pattern of {@link LikePattern}, null for all
     */
    public List<CommuneRow> list(String region, String pattern, String name, String cut, int limit) {
        var query = entities.createQuery(ROW + (name == null ? "" : "and (c.name > :name or (c.name = :name and c.cut > :cut))")
                + " order by c.name, c.cut", CommuneRow.class)
                .setParameter("region", region).setParameter("q", pattern).setMaxResults(limit);
        if (name != null) {
            query.setParameter("name", name).setParameter("cut", cut);
        }
        return query.getResultList();
    }

    /** Every name and every alias, with the commune it stands for. */
    public List<CommuneName> names() {
        var one = "select new cl.vertiente.territory.CommuneName(";
        var names = new ArrayList<>(entities.createQuery(one + "c.cut, c.name) from Commune c", CommuneName.class).getResultList());
        names.addAll(entities.createQuery(one + "a.communeCut, a.alias) from CommuneAlias a", CommuneName.class).getResultList());
        return names;
    }

    /** The commune that a name or an alias stands for, without case and accents; empty when none does. */
    public Optional<String> cutOf(String name) {
        var plain = PlainName.of(name);
        return names().stream().filter(known -> PlainName.of(known.name()).equals(plain)).map(CommuneName::cut).findFirst();
    }

    /** The latest that was loaded. */
    public Optional<CommuneOutline> outline(String cut) {
        List<?> rows = entities.createNativeQuery("SELECT geometry_json, source FROM commune_outline WHERE commune_cut = ?"
                + " ORDER BY recorded_at DESC, load_id DESC LIMIT 1").setParameter(1, cut).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new CommuneOutline(cut, (String) row[0], (String) row[1])).findFirst();
    }

    public void add(CommuneOutline outline) {
        entities.createNativeQuery("INSERT INTO commune_outline (commune_cut, geometry_json, source) VALUES (?, ?, ?)")
                .setParameter(1, outline.communeCut()).setParameter(2, outline.geometry()).setParameter(3, outline.source())
                .executeUpdate();
    }

    /** The point that lies in a commune; null for one without, and for what is none. */
    CommunePoint point(String cut) {
        var commune = entities.find(Commune.class, cut);
        return commune == null ? null : commune.point();
    }
}
