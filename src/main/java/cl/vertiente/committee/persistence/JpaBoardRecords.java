package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Members of boards as people whose data are held. */
@ApplicationScoped
public class JpaBoardRecords implements PersonalRecords {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Messages messages;

    @Override
    public String kind() {
        return "BOARD_MEMBERSHIP";
    }

    @Override
    public Class<?> type() {
        return BoardMembership.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        return entities.createQuery("""
                        select m, s.id, s.officialName from BoardMembership m, WaterSystem s where s.operatorId = m.operatorId
                        and m.forgottenOn is null and (m.taxId = :taxId or :named = true and m.name like :name escape '!')
                        order by m.name, m.electedOn, m.id""", Object[].class)
                .setParameter("taxId", query.taxId()).setParameter("named", query.name() != null)
                .setParameter("name", query.name() == null ? "" : LikePattern.containing(query.name())).setMaxResults(most)
                .getResultStream().map(row -> record((BoardMembership) row[0], (UUID) row[1], (String) row[2], today)).toList();
    }

    private PersonalRecord record(BoardMembership membership, UUID systemId, String system, LocalDate today) {
        var said = membership.said();
        return new PersonalRecord(kind(), membership.id(), said.name(), said.taxId() == null ? null : said.taxId().toString(),
                messages.get("committee.board.held", post(said.post()), system), said.phone(), said.electedOn(), membership.lastDay(),
                membership.isInUse(today), "/comites/" + systemId + "/operador");
    }

    private String post(BoardPost post) {
        return messages.get("committee." + BoardPost.class.getSimpleName() + "." + post);
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("""
                        select m.id from BoardMembership m where m.forgottenOn is null
                        and (m.endedOn <= :day or m.endedOn is null and m.validUntil <= :day) order by m.id""", UUID.class)
                .setParameter("day", day).setMaxResults(most).getResultList();
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var membership = entities.find(BoardMembership.class, id);
        if (membership == null) {
            throw new NotFound("committee.board.not-found", "");
        }
        return membership.forget(nobody, today);
    }
}
