package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.BoardCertificate;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.BoardRules;
import cl.vertiente.committee.domain.Boards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The boards in the database. */
@ApplicationScoped
public class JpaBoards implements Boards {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public BoardRules rules() {
        return BoardReading.rules(entities);
    }

    @Override
    public List<BoardMembership> membersOf(UUID operatorId) {
        return entities.createQuery("select b from BoardMembership b where b.operatorId = :operator order by b.id", BoardMembership.class)
                .setParameter("operator", operatorId).getResultList();
    }

    @Override
    public Optional<BoardCertificate> certificate(UUID id) {
        return Optional.ofNullable(entities.find(BoardCertificate.class, id));
    }

    @Override
    public void add(BoardCertificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    @Override
    public Optional<BoardCertificate> newestOf(UUID operatorId) {
        return BoardReading.newest(entities, operatorId);
    }
}
