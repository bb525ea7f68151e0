package cl.vertiente.accountability.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of the register of issued reports: what was printed, from which rows, for whom, when. It keeps the rows, so
 * that it can be read again exactly, and is chained to the entry before it, so that none can be slipped in or taken out.
 */
@Entity
@Table(name = "issued_report")
public class IssuedReport {

    @Id
    private UUID id;

    private long sequence;

    @Column(name = "report_key")
    private String reportKey;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "object_id")
    private UUID objectId;

    private String title;

    private String code;

    private boolean copy;

    private int pages;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "xlsx_sha256")
    private String xlsxSha256;

    @Column(name = "rows_sha256")
    private String rowsSha256;

    @Column(name = "rows_json")
    private String rowsJson;

    @Column(name = "cut_at")
    private Instant cutAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Enumerated(EnumType.STRING)
    private IssueState state = IssueState.VALID;

    @Column(name = "superseded_by")
    private UUID supersededBy;

    @Column(name = "chain_sha256")
    private String chainSha256;

    protected IssuedReport() {
    }

    /**
     * What is issued.
     *
     * @param objectId what it reports, such as the rendering
     * @param copy of a reader, which replaces nothing
     * @param rowsJson the rows that it prints, without the instants of reading and issuing
     */
    public record Content(String reportKey, UUID agreementId, UUID objectId, String title, VerificationCode code, boolean copy, int pages,
            String pdfSha256, String xlsxSha256, String rowsJson, Instant cutAt, Instant issuedAt, UUID issuedBy) {
    }

    /** @param before the end of the chain, to which this entry is added */
    public IssuedReport(Content content, long sequence, String before) {
        this.id = Ids.next();
        this.sequence = sequence;
        this.reportKey = content.reportKey();
        this.agreementId = content.agreementId();
        this.objectId = content.objectId();
        this.title = content.title();
        this.code = content.code().value();
        this.copy = content.copy();
        this.pages = content.pages();
        this.pdfSha256 = content.pdfSha256();
        this.xlsxSha256 = content.xlsxSha256();
        this.rowsJson = content.rowsJson();
        this.rowsSha256 = Sha256.of(content.rowsJson());
        this.cutAt = content.cutAt();
        this.issuedAt = content.issuedAt();
        this.issuedBy = content.issuedBy();
        this.chainSha256 = seal(before);
    }

    /** Over everything that was issued, by whom and when; not over the state, which changes. */
    private String seal(String before) {
        return Sha256.of(Stream.of(before, sequence, id, reportKey, agreementId, objectId, title, code, copy, pages, pdfSha256, xlsxSha256,
                Sha256.of(rowsJson), micros(cutAt), micros(issuedAt), issuedBy).map(String::valueOf).collect(Collectors.joining("|")));
    }

    /** As far as the database keeps an instant. */
    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether this entry stands unchanged behind the one whose seal is given. */
    public boolean follows(String before) {
        return rowsSha256.equals(Sha256.of(rowsJson)) && chainSha256.equals(seal(before));
    }

    public void supersede(IssuedReport newer) {
        state = IssueState.SUPERSEDED;
        supersededBy = newer.id;
    }

    /** It is taken back: what it says holds no longer. */
    public void revoke() {
        state = IssueState.REVOKED;
    }

    /** What it prints, as it was read. */
    public String rowsJson() {
        return rowsJson;
    }

    public long sequence() {
        return sequence;
    }

    public UUID id() {
        return id;
    }

    public String reportKey() {
        return reportKey;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID objectId() {
        return objectId;
    }

    public String title() {
        return title;
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public boolean isCopy() {
        return copy;
    }

    public int pages() {
        return pages;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public String xlsxSha256() {
        return xlsxSha256;
    }

    public String rowsSha256() {
        return rowsSha256;
    }

    public Instant cutAt() {
        return cutAt;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public UUID issuedBy() {
        return issuedBy;
    }

    public IssueState state() {
        return state;
    }

    public UUID supersededBy() {
        return supersededBy;
    }

    public String chainSha256() {
        return chainSha256;
    }
}
