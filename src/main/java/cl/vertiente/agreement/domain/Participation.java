package cl.vertiente.agreement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** That an agreement serves a water system, with the people responsible for each component there. */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private int beneficiaries;

    @ElementCollection
    @CollectionTable(name = "participation_person", joinColumns = @JoinColumn(name = "participation_id"))
    private Set<Responsible> responsible = new HashSet<>();

    protected Participation() {
    }

    /** @param beneficiaries persons, as the programme counts them; the register's estimate may differ */
    public Participation(UUID id, UUID agreementId, UUID waterSystemId, int beneficiaries, Set<Responsible> responsible) {
        this.id = id;
        this.agreementId = agreementId;
        this.waterSystemId = waterSystemId;
        this.beneficiaries = beneficiaries;
        this.responsible.addAll(responsible);
    }

    public UUID id() {
        return id;
    }

    /** The system that it serves was a duplicate: it serves the one that goes on. */
    public void follow(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    /** Who answers for a component in a water system. */
    @Embeddable
    public static class Responsible {

        @Column(name = "person_id")
        private UUID personId;

        @Enumerated(EnumType.STRING)
        private Component component;

        protected Responsible() {
        }

        public Responsible(UUID personId, Component component) {
            this.personId = personId;
            this.component = component;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Responsible that && personId.equals(that.personId) && component == that.component;
        }

        @Override
        public int hashCode() {
            return personId.hashCode() * 31 + component.hashCode();
        }
    }
}
