package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.PipelineClock;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the clocks that run on the initiatives in view, the most pressing first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadInitiativeClocks {

    private static final Comparator<Running> BY_DEADLINE = Comparator
            .comparing((Running running) -> running.clock().due(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Running::id).thenComparing(running -> running.clock().code());

    @Inject
    private InitiativeLists lists;

    @Inject
    private CurrentCaller caller;

    /** A clock and the initiative on which it runs. */
    public record Running(UUID id, String name, String bipCode, PipelineState state, PipelineClock clock) {
    }

    /** @param until nothing that runs out later; what has no last day is always there; null for all */
    public Page<Running> pressing(LocalDate until, int limit) {
        var running = lists.pressing(caller.required(), limit).stream()
                .flatMap(row -> row.clocks().stream().map(clock -> new Running(row.id(), row.name(), row.bipCode(), row.state(), clock)))
                .filter(one -> until == null || one.clock().due() == null || !one.clock().due().isAfter(until)).distinct()
                .sorted(BY_DEADLINE).limit(limit).toList();
        Map<String, Long> counts = running.stream()
                .collect(Collectors.groupingBy(one -> one.clock().code().name(), TreeMap::new, Collectors.counting()));
        return new Page<>(List.copyOf(running), null, counts);
    }
}
