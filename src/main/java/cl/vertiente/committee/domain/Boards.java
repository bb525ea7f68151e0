package cl.vertiente.committee.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The boards of operators: their memberships and certificates, and what is asked of them. */
public interface Boards {

    BoardRules rules();

    List<BoardMembership> membersOf(UUID operatorId);

    Optional<BoardCertificate> certificate(UUID id);

    void add(BoardCertificate certificate);

    /** The newest one; empty when none was brought. */
    Optional<BoardCertificate> newestOf(UUID operatorId);
}
