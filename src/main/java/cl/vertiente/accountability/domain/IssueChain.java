package cl.vertiente.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain of issued reports, locked while one is added. */
@Entity
@Table(name = "issue_chain")
public class IssueChain {

    /** What stands before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    @Id
    private int id;

    private long sequence;

    @Column(name = "chain_sha256")
    private String chainSha256;

    protected IssueChain() {
    }

    public IssuedReport add(IssuedReport.Content content) {
        var report = new IssuedReport(content, sequence + 1, chainSha256);
        sequence++;
        chainSha256 = report.chainSha256();
        return report;
    }
}
