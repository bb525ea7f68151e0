package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/** Events of tests: valid by default, vary one thing. */
final class Told {

    static final String PAPER = "a".repeat(64);

    private Told() {
    }

    static PipelineEvent that(EventKind kind, String on) {
        return new PipelineEvent(UUID.randomUUID(), kind, LocalDate.parse(on), null, null, null, PAPER);
    }

    static PipelineEvent rate(Rate rate, String on) {
        return new PipelineEvent(UUID.randomUUID(), EventKind.RATE, LocalDate.parse(on), rate, null, null, PAPER);
    }

    static PipelineEvent money(EventKind kind, String on, long amount) {
        return new PipelineEvent(UUID.randomUUID(), kind, LocalDate.parse(on), null, Pesos.of(amount), null, PAPER);
    }

    static PipelineEvent of(FundingSource source, PipelineEvent event) {
        return new PipelineEvent(event.id(), event.kind(), event.on(), event.rate(), event.amount(), source, event.document());
    }

    static PipelineEvent unproven(PipelineEvent event) {
        return new PipelineEvent(event.id(), event.kind(), event.on(), event.rate(), event.amount(), event.source(), null);
    }
}
