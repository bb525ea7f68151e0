package cl.vertiente.committee.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The committee or cooperative that runs a system. The register names the system and not the organisation: until
 * somebody has seen its papers the operator is provisional, bears the name of its system and has no RUT.
 */
@Entity
@Table(name = "operator")
public class Operator {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OperatorKind kind;

    @Column(name = "tax_id")
    private Rut taxId;

    @Column(name = "registry_code")
    private String registryCode;

    private boolean provisional;

    @Column(name = "personality_number")
    private String personalityNumber;

    @Column(name = "personality_folder")
    private String personalityFolder;

    @Column(name = "personality_date")
    private LocalDate personalityDate;

    @Column(name = "community_register_number")
    private String communityRegisterNumber;

    protected Operator() {
    }

    /** An operator known only by the name of its system. */
    public static Operator provisional(UUID id, String name, OperatorKind kind) {
        var operator = new Operator();
        operator.id = Objects.requireNonNull(id);
        operator.name = Objects.requireNonNull(name);
        operator.kind = Objects.requireNonNull(kind);
        operator.provisional = true;
        return operator;
    }

    public UUID id() {
        return id;
    }

    /** As its papers say; known by its RUT, it is provisional no longer. */
    public void describe(String name, OperatorKind kind, Rut taxId, String registryCode) {
        this.name = Objects.requireNonNull(name);
        this.kind = Objects.requireNonNull(kind);
        this.taxId = taxId;
        this.registryCode = registryCode;
        this.provisional = taxId == null;
    }

    /** @throws Invalid when the day of its legal personality is still to come */
    public void show(LegalPapers papers, LocalDate today) {
        if (papers.personalityDate() != null && papers.personalityDate().isAfter(today)) {
            throw new Invalid("committee.operator.personality.future", "/operator/papers/personalityDate");
        }
        personalityNumber = papers.personalityNumber();
        personalityFolder = papers.personalityFolder();
        personalityDate = papers.personalityDate();
        communityRegisterNumber = papers.communityRegisterNumber();
    }

    public LegalPapers papers() {
        return new LegalPapers(personalityNumber, personalityFolder, personalityDate, communityRegisterNumber);
    }

    /** What the registry of operators says: it names the organisation by its RUT; what it leaves blank stays as it was. */
    public void license(Rut taxId, String registryCode) {
        this.taxId = taxId == null ? this.taxId : taxId;
        this.registryCode = registryCode == null ? this.registryCode : registryCode;
    }

    /** Takes back what the registry of operators said, where nobody has vouched for it since. */
    public void unlicense(Rut said, String code) {
        if (provisional) {
            taxId = said != null && said.equals(taxId) ? null : taxId;
            registryCode = code != null && code.equals(registryCode) ? null : registryCode;
        }
    }

    /** All that is known of it, for the audit trail. */
    public OperatorState state() {
        return new OperatorState(name, kind, taxId, registryCode, provisional, papers());
    }
}
