package cl.vertiente.committee.domain;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Rut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One row of the MOP's registry of operators, kept as it was received. It names a system and not which one of ours: a person
 * matches it. Never changed; the next registry adds one.
 */
@Entity
@Table(name = "operator_record")
public class OperatorRecord {

    @Id
    private UUID id;

    /** What the MOP tells its rows apart by: registry code, else location, else RUT or name within the commune. */
    @Column(name = "mop_key")
    private String key;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "commune_cut")
    private String communeCut;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "mop_location")
    private String mopLocation;

    @Column(name = "tax_id")
    private Rut taxId;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    @Column(name = "segment_appeal")
    private String segmentAppeal;

    @Column(name = "registry_code")
    private String registryCode;

    @Column(name = "commissioning_year")
    private Integer commissioningYear;

    @Column(name = "connection_count")
    private Integer connectionCount;

    @Column(name = "estimated_beneficiaries")
    private Integer estimatedBeneficiaries;

    @Column(name = "register_source")
    private String source;

    @Column(name = "register_date")
    private LocalDate date;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OperatorRecord() {
    }

    public OperatorRecord(RegisterRow row, UUID importId, String source, LocalDate date, Instant now) {
        var licence = row.licence();
        this.id = Ids.next();
        this.key = licence.registryCode() != null ? licence.registryCode() : licence.mopLocation() != null ? licence.mopLocation()
                : row.communeCut() + " " + (licence.taxId() != null ? licence.taxId().value() : PlainName.of(row.officialName()));
        this.importId = importId;
        this.communeCut = row.communeCut();
        this.officialName = row.officialName();
        this.mopLocation = licence.mopLocation();
        this.taxId = licence.taxId();
        this.segment = licence.segment();
        this.segmentAppeal = licence.appeal();
        this.registryCode = licence.registryCode();
        this.commissioningYear = row.commissioningYear();
        this.connectionCount = row.connections();
        this.estimatedBeneficiaries = row.beneficiaries();
        this.source = source;
        this.date = date;
        this.recordedAt = now;
    }

    /** Says the same, to the day. */
    public boolean saysTheSameAs(OperatorRecord other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return Arrays.asList(key, communeCut, officialName, mopLocation, taxId, segment, segmentAppeal, registryCode, commissioningYear,
                connectionCount, estimatedBeneficiaries, source, date);
    }

    /** Of a registry of an earlier day. */
    public boolean isOlderThan(OperatorRecord other) {
        return date.isBefore(other.date);
    }

    public boolean isLaterThan(OperatorRecord other) {
        return other == null || date.isAfter(other.date) || date.equals(other.date) && recordedAt.isAfter(other.recordedAt);
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String communeCut() {
        return communeCut;
    }

    public String officialName() {
        return officialName;
    }

    public Rut taxId() {
        return taxId;
    }

    public Segment segment() {
        return segment;
    }

    public String registryCode() {
        return registryCode;
    }

    public Integer connectionCount() {
        return connectionCount;
    }

    public Integer commissioningYear() {
        return commissioningYear;
    }
}
