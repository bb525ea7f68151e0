package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.boundary.EventRequest;
import cl.vertiente.portfolio.boundary.KeepInitiative;
import cl.vertiente.portfolio.boundary.RecordEvent;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import cl.vertiente.portfolio.sheet.domain.SheetReport.Entry;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes of a working sheet that was tried the codes that a person names: what is not there is kept, what is new is recorded, each by the
 * rules of what is typed; what stands in remarks, or is disputed, only where the person confirms it. The same again changes nothing.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class TakePortfolioSheet {

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetReading reading;

    @Inject
    private SheetLoads loads;

    @Inject
    private KeepInitiative keepInitiative;

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is taken, some hundreds of codes at a time: so much is held in memory, and so long a lock lasts.
     *
     * @param codes BIP codes with their dash
     * @param confirmed identifiers of events that a person confirms
     */
    public record Request(@NotNull @Size(min = 1, max = 500) List<@NotNull String> codes,
            @Size(max = 5000) Set<@NotNull UUID> confirmed) {
    }

    public SheetLoadView take(UUID loadId, Request asked) throws IOException {
        var file = desk.find(loadId).file();
        var proposed = desk.again(file);
        var wanted = new HashSet<>(asked.codes());
        var confirmed = asked.confirmed() == null ? Set.<UUID>of() : asked.confirmed();
        var entries = proposed.report().codes().stream().filter(entry -> wanted.remove(entry.bip())).toList();
        if (!wanted.isEmpty()) {
            throw new Invalid("portfolio.sheet.code-unknown", "/codes", String.join(", ", wanted));
        }
        entries.stream().filter(entry -> !entry.obstacles().isEmpty()).findFirst().ifPresent(entry -> {
            throw new Invalid("portfolio.sheet.code-obstacle", "/codes", entry.bip(), String.join(" ", entry.obstacles()));
        });
        entries.forEach(entry -> take(entry, proposed, confirmed));
        var rows = proposed.report().rows().stream().filter(row -> row.bip() != null && asked.codes().contains(row.bip())).toList();
        var load = new SheetLoad(Ids.next(), file, false, new SheetReport(rows, entries, List.of()), caller.required().id(),
                clock.instant());
        loads.add(load);
        audit.changed(SheetLoad.class, load.id(), null, load.state());
        return SheetLoadView.of(load);
    }

    private void take(Entry entry, SheetReading.Proposed proposed, Set<UUID> confirmed) {
        if (!entry.known()) {
            keepInitiative.keep(entry.initiativeId(), proposed.requests().get(entry.initiativeId()));
        }
        var events = new LinkedHashMap<UUID, EventRequest>();
        entry.events().stream().filter(event -> !event.known() && event.obstacle() == null)
                .filter(event -> !event.confirm() || confirmed.contains(event.id()))
                .forEach(event -> events.put(event.id(), reading.request(event.kind(), event.on(), event.row(), event)));
        if (!events.isEmpty()) {
            recordEvent.record(entry.initiativeId(), events);
        }
        loads.letGo();
    }
}
