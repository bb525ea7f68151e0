package cl.vertiente.committee.domain;

import cl.vertiente.shared.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The certificate of the board in force as it was brought. Append-only: the newest one counts. */
@Entity
@Table(name = "board_certificate")
public class BoardCertificate {

    @Id
    private UUID id;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "board_until")
    private LocalDate boardUntil;

    @Column(name = "evidence_sha256")
    private String evidenceSha256;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected BoardCertificate() {
    }

    /** What the paper says, and its file. */
    public record Paper(LocalDate issuedOn, LocalDate boardUntil, String evidenceSha256) {
    }

    public BoardCertificate(UUID id, UUID operatorId, Paper paper, LocalDate today, Instant recordedAt, UUID recordedBy) {
        var faults = new Faults();
        faults.when(paper.issuedOn().isAfter(today), "committee.certificate.future", "/issuedOn");
        faults.when(!paper.boardUntil().isAfter(paper.issuedOn()), "committee.certificate.order", "/boardUntil");
        faults.raise();
        this.id = Objects.requireNonNull(id);
        this.operatorId = Objects.requireNonNull(operatorId);
        this.issuedOn = paper.issuedOn();
        this.boardUntil = paper.boardUntil();
        this.evidenceSha256 = Objects.requireNonNull(paper.evidenceSha256());
        this.recordedAt = Objects.requireNonNull(recordedAt);
        this.recordedBy = Objects.requireNonNull(recordedBy);
    }

    public CertificateState state(LocalDate today, BoardRules rules) {
        if (boardUntil.isBefore(today)) {
            return CertificateState.EXPIRED;
        }
        if (!boardUntil.isAfter(today.plusMonths(rules.certificateMonthsLeft()))) {
            return CertificateState.ENDS_SOON;
        }
        return issuedOn.isBefore(today.minusDays(rules.certificateAgeDays())) ? CertificateState.TOO_OLD : CertificateState.ACCEPTABLE;
    }

    public boolean isOf(UUID operator) {
        return operatorId.equals(operator);
    }

    public UUID id() {
        return id;
    }

    public Paper paper() {
        return new Paper(issuedOn, boardUntil, evidenceSha256);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
