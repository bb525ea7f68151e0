package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Who answers for a component in a water system, from when until when; both are null for as long as the system takes part. */
@Embeddable
public class Responsible {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Component component;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    protected Responsible() {
    }

    public Responsible(UUID personId, Component component, LocalDate since, LocalDate until) {
        this.personId = personId;
        this.component = component;
        this.since = since;
        this.until = until;
    }

    public UUID personId() {
        return personId;
    }

    public Component component() {
        return component;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Responsible that && personId.equals(that.personId) && component == that.component
                && Objects.equals(since, that.since) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return personId.hashCode() * 31 + component.hashCode();
    }
}
