package cl.vertiente.planted.ledger.domain;

import cl.vertiente.agreement.domain.Agreement;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Injected, with another component's entity inside, a setter, a field in the open, a public way around, and its own clock. */
@Entity
public class EntityThatKnowsTooMuch {

    @Id
    public UUID id;

    @Inject
    private Agreement agreement;

    private LocalDate date = LocalDate.now();

    public EntityThatKnowsTooMuch() {
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate date() {
        return agreement == null ? date : null;
    }
}
