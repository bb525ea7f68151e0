package cl.vertiente.committee.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.Role;
import cl.vertiente.committee.domain.BoardCertificate;
import cl.vertiente.committee.domain.BoardMembership;
import cl.vertiente.committee.domain.BoardRules;
import cl.vertiente.committee.domain.CertificateState;
import cl.vertiente.committee.domain.WaterSystemView.Certificate;
import cl.vertiente.committee.domain.WaterSystemView.Member;
import cl.vertiente.shared.Rut;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The board of an operator as one reader may see it: RUT whole for the coordinator, phones for those who work with committees. */
record BoardReading(EntityManager entities, Caller reader, LocalDate today, BoardRules rules) {

    private static final List<Role> CALL = List.of(Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER);

    static BoardReading by(EntityManager entities, Caller reader, LocalDate today) {
        return new BoardReading(entities, reader, today, rules(entities));
    }

    static BoardRules rules(EntityManager entities) {
        var values = new HashMap<String, Integer>();
        for (var row : entities.createNativeQuery("SELECT code, value FROM board_rule").getResultList()) {
            values.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return new BoardRules(values.get("ALERT_DAYS"), values.get("CERTIFICATE_AGE_DAYS"), values.get("CERTIFICATE_MONTHS_LEFT"));
    }

    static Optional<BoardCertificate> newest(EntityManager entities, UUID operatorId) {
        return entities.createQuery("select c from BoardCertificate c where c.operatorId = :operator order by c.issuedOn desc,"
                + " c.recordedAt desc, c.id desc", BoardCertificate.class).setParameter("operator", operatorId).setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<Member> of(UUID operatorId) {
        var members = "select b from BoardMembership b where b.operatorId = :operator order by b.electedOn desc, b.post, b.id";
        return entities.createQuery(members, BoardMembership.class)
                .setParameter("operator", operatorId).getResultList().stream().map(this::member).toList();
    }

    Certificate certificate(UUID operatorId) {
        return newest(entities, operatorId).map(certificate -> new Certificate(certificate.id(), certificate.paper().issuedOn(),
                certificate.paper().boardUntil(), certificate.state(today, rules)))
                .orElse(new Certificate(null, null, null, CertificateState.MISSING));
    }

    private Member member(BoardMembership membership) {
        var said = membership.said();
        return new Member(membership.id(), said.post(), said.name(), rut(said.taxId()), reader.isAny(CALL) ? said.phone() : null,
                said.electedOn(), said.validUntil(), membership.endedOn(), membership.endReason(), membership.validity(today, rules));
    }

    private String rut(Rut rut) {
        return rut == null ? null : reader.is(Role.COORDINATOR) ? rut.toString() : rut.masked();
    }
}
