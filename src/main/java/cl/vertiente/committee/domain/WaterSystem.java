package cl.vertiente.committee.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A rural drinking-water system (APR/SSR): what the programme assists. It is known by the number of the DOH's register
 * where it has one, lies in one commune and is run by one operator. What the official register says of it is taken
 * as a whole, with source and date.
 */
@Entity
@Table(name = "water_system")
public class WaterSystem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "doh_id")
    private String dohId;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "short_name")
    private String shortName;

    /** The name under which the register knows it, when it was given another one. */
    @Column(name = "register_name")
    private String registerName;

    /** The system that goes on for this one, which is its duplicate. */
    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "merge_reason")
    private String mergeReason;

    @Column(name = "commune_cut")
    private String communeCut;

    @ElementCollection
    @CollectionTable(name = "water_system_commune", joinColumns = @JoinColumn(name = "water_system_id"))
    @Column(name = "commune_cut")
    private Set<String> servedCommunes = new HashSet<>();

    private String sector;

    /** How the dwellings lie as it was seen, beside what the register says. */
    @Enumerated(EnumType.STRING)
    @Column(name = "seen_settlement")
    private SettlementType seenSettlement;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Embedded
    private RegisterFacts facts;

    @Embedded
    private Position position;

    protected WaterSystem() {
    }

    public WaterSystem(UUID id, String dohId, String officialName, String shortName, String communeCut, Operator operator,
            Position position) {
        this.id = Objects.requireNonNull(id);
        this.dohId = dohId;
        this.officialName = Objects.requireNonNull(officialName);
        this.shortName = shortName;
        this.communeCut = Objects.requireNonNull(communeCut);
        this.operatorId = operator.id();
        this.position = Objects.requireNonNull(position);
    }

    /** Takes what a register says, unless what is known comes from a later one; the answer is the row to keep either way. */
    public RegisterEntry take(RegisterFacts said, UUID importId, Instant now) {
        if (facts == null) {
            facts = said;
        } else if (!facts.isNewerThan(said)) {
            facts = said.with(facts.segment());
        }
        return new RegisterEntry(id, said, importId, now);
    }

    /** Whether taking it would change what is known. */
    public boolean wouldLearnFrom(RegisterFacts said) {
        return facts == null || !facts.isNewerThan(said) && !said.with(facts.segment()).equals(facts);
    }

    /** Whether what is known comes from a later register. */
    public boolean knowsLaterThan(RegisterFacts said) {
        return facts != null && facts.isNewerThan(said);
    }

    /** A register's place replaces a register's place and never one that somebody measured. */
    public boolean wouldMoveTo(Position said) {
        return said.isKnown() && position.isOfRegister() && !position.isSameAs(said);
    }

    /** What the registry of operators says of its class; blank leaves it as it was. */
    public void classify(Segment segment) {
        if (segment != null && facts != null) {
            facts = facts.with(segment);
        }
    }

    /** Takes back the class that the registry of operators said, unless another one is known since. */
    public void declassify(Segment said) {
        if (said != null && facts != null && facts.segment() == said) {
            facts = facts.with(null);
        }
    }

    public void moveTo(Position place) {
        position = Objects.requireNonNull(place);
    }

    /** A register's short name fills a gap and replaces nothing. */
    public boolean wouldBeCalled(String said) {
        return shortName == null && said != null;
    }

    public void callShort(String said) {
        shortName = said;
    }

    /** A name that a person corrects; the register still finds the system by the name it knows. */
    public void rename(String official, String brief) {
        if (!official.equals(officialName) && registerName == null) {
            registerName = officialName;
        }
        officialName = official;
        shortName = brief;
    }

    /** Where it is and whom it serves, as the programme knows it; the commune in which it lies is served in any case. */
    public void describe(SystemIdentity said) {
        sector = said.sector();
        seenSettlement = said.seenSettlement();
        var served = new HashSet<>(said.servedCommunes());
        served.remove(communeCut);
        if (!served.equals(servedCommunes)) {
            servedCommunes.clear();
            servedCommunes.addAll(served);
        }
    }

    public SystemIdentity identity() {
        return new SystemIdentity(sector, servedCommunes.stream().sorted().toList(), seenSettlement);
    }

    /** It is the duplicate of another, which goes on for it. There is no way back. */
    public void mergeInto(WaterSystem survivor, String reason) {
        if (survivor.id.equals(id)) {
            throw new Invalid("committee.merge.into", "/into");
        }
        if (isMerged() || survivor.isMerged()) {
            throw new StateForbids("committee.merged", isMerged() ? "" : "/into");
        }
        if (!survivor.communeCut.equals(communeCut)) {
            throw new Invalid("committee.merge.commune", "/into");
        }
        mergedInto = survivor.id;
        mergeReason = Objects.requireNonNull(reason);
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public UUID mergedInto() {
        return mergedInto;
    }

    public SystemKey key() {
        return SystemKey.of(dohId, communeCut, registerName == null ? officialName : registerName);
    }

    /** All that is known of it, for the audit trail. */
    public WaterSystemState state() {
        return new WaterSystemState(dohId, officialName, shortName, communeCut, operatorId, mergedInto, mergeReason, identity(),
                facts == null ? null : facts.view(), position.view());
    }

    public UUID id() {
        return id;
    }

    public UUID operatorId() {
        return operatorId;
    }

    public String dohId() {
        return dohId;
    }

    public String officialName() {
        return officialName;
    }

    public String communeCut() {
        return communeCut;
    }
}
