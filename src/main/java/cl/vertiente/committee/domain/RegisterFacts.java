package cl.vertiente.committee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What an official register says of a system, with the register's name and date. Imported, never computed; what the
 * register leaves blank is null and shown as unknown.
 */
@Embeddable
public class RegisterFacts {

    @Enumerated(EnumType.STRING)
    private SystemState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "settlement_type")
    private SettlementType settlementType;

    @Column(name = "commissioning_year")
    private Integer commissioningYear;

    @Column(name = "connection_count")
    private Integer connectionCount;

    @Column(name = "estimated_beneficiaries")
    private Integer estimatedBeneficiaries;

    @Column(name = "funding_source")
    private String fundingSource;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    @Column(name = "register_source")
    private String source;

    @Column(name = "register_date")
    private LocalDate date;

    protected RegisterFacts() {
    }

    public RegisterFacts(String source, LocalDate date, SystemState state, SettlementType settlementType, Integer commissioningYear,
            Integer connectionCount, Integer estimatedBeneficiaries, String fundingSource, Segment segment) {
        this.source = Objects.requireNonNull(source);
        this.date = Objects.requireNonNull(date);
        this.state = Objects.requireNonNull(state);
        this.settlementType = settlementType;
        this.commissioningYear = commissioningYear;
        this.connectionCount = connectionCount;
        this.estimatedBeneficiaries = estimatedBeneficiaries;
        this.fundingSource = fundingSource;
        this.segment = segment;
    }

    boolean isNewerThan(RegisterFacts other) {
        return other == null || other.date == null || date.isAfter(other.date);
    }

    /** The register of operators says the segment, that of systems does not: what one says nothing of, it leaves as it is. */
    RegisterFacts with(Segment known) {
        return new RegisterFacts(source, date, state, settlementType, commissioningYear, connectionCount, estimatedBeneficiaries,
                fundingSource, known);
    }

    public String source() {
        return source;
    }

    public LocalDate date() {
        return date;
    }

    public SystemState state() {
        return state;
    }

    Segment segment() {
        return segment;
    }

    RegisterFactsView view() {
        return new RegisterFactsView(source, date, state, settlementType, commissioningYear, connectionCount, estimatedBeneficiaries,
                fundingSource, segment);
    }

    private List<Object> all() {
        return Arrays.asList(source, date, state, settlementType, commissioningYear, connectionCount, estimatedBeneficiaries, fundingSource,
                segment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterFacts facts && all().equals(facts.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
