package cl.vertiente.committee.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.WaterSystemView.Member;
import cl.vertiente.shared.Rut;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The board of an operator as one reader may see it: RUT whole for the coordinator, phones for those who work with committees. */
record BoardReading(EntityManager entities, Caller reader, LocalDate today) {

    private static final List<Role> CALL = List.of(Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER);

    List<Member> of(UUID operatorId) {
        var members = "select b from BoardMembership b where b.operatorId = :operator order by b.electedOn desc, b.post, b.id";
        return entities.createQuery(members, BoardMembership.class)
                .setParameter("operator", operatorId).getResultList().stream().map(this::member).toList();
    }

    private Member member(BoardMembership membership) {
        var said = membership.said();
        return new Member(membership.id(), said.post(), said.name(), rut(said.taxId()), reader.isAny(CALL) ? said.phone() : null,
                said.electedOn(), said.validUntil(), membership.endedOn(), membership.validity(today));
    }

    private String rut(Rut rut) {
        return rut == null ? null : reader.is(Role.COORDINATOR) ? rut.toString() : rut.masked();
    }
}
