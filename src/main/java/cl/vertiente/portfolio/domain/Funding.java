package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What is asked of a source for a budget year. */
@Embeddable
public class Funding {

    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private Pesos amount;

    protected Funding() {
    }

    Funding(InitiativeContent.Ask ask) {
        this.year = ask.year();
        this.source = Objects.requireNonNull(ask.source());
        this.amount = Objects.requireNonNull(ask.amount());
    }

    InitiativeContent.Ask ask() {
        return new InitiativeContent.Ask(year, source, amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Funding funding && funding.ask().equals(ask());
    }

    @Override
    public int hashCode() {
        return ask().hashCode();
    }
}
