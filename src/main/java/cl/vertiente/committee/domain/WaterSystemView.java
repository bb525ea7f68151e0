package cl.vertiente.committee.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One water system with all that is known of it: the row of the lists, and what only its sheet shows. */
public record WaterSystemView(@JsonUnwrapped WaterSystemRow system, String province, Place position, Register register, Runner operator,
        List<Member> board, Certificate certificate, Identity identity, Successor mergedInto, List<Successor> absorbed) {

    /** How the position was obtained. */
    public record Place(String datum, PositionSource source, Integer accuracyMetres, BigDecimal kmOutsideCommune) {
    }

    /** What the official register says beyond the row, and which register it was. */
    public record Register(String source, LocalDate date, Integer commissioningYear, String fundingSource) {
    }

    /** Who runs it; provisional means known by the name of the system only. */
    public record Runner(UUID id, String name, OperatorKind kind, String taxId, String registryCode, boolean provisional,
            LegalPapers papers) {
    }

    /**
     * Who holds a post of the operator's board.
     *
     * @param taxId masked for those who do not need it
     * @param phone null for those who do not work with the committee
     */
    public record Member(UUID id, BoardPost post, String name, String taxId, String phone, LocalDate electedOn, LocalDate validUntil,
            LocalDate endedOn, String endReason, BoardValidity validity) {
    }

    /** The newest certificate of the board; without an id when none was brought. */
    public record Certificate(UUID id, LocalDate issuedOn, LocalDate boardUntil, CertificateState state) {
    }

    /** What the programme knows of it beyond its register. */
    public record Identity(String sector, List<Served> servedCommunes, SettlementType seenSettlement) {

        /** Another commune that it serves. */
        public record Served(String cut, String name) {
        }
    }

    /** The system that goes on for a duplicate, or a duplicate for which it goes on. */
    public record Successor(UUID id, String officialName) {
    }
}
