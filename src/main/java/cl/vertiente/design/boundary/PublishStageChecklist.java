package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.Designs;
import cl.vertiente.design.domain.StageChecklist;
import cl.vertiente.design.domain.StageItem;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Sha256;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;

/**
 * Publishes another version of what stages ask of the file of a design, whole and with its source. What designs have stays theirs by the
 * codes of the papers. The same as the last version changes nothing.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class PublishStageChecklist {

    @Inject
    private DesignPapers papers;

    @Inject
    private Designs designs;

    @Inject
    private DesignDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A paper that is asked; they stand in the order in which they are said within their stage.
     *
     * @param code the same for the same paper at another stage
     * @param productKind the product that is this paper
     */
    public record Item(@NotNull InvestmentStage stage, @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
            @NotBlank @Size(max = 200) @Printable String name, @Size(max = 40) String productKind) {
    }

    /**
     * @param source rule or document that asks it
     * @param inForceFrom since when it is asked
     */
    public record Request(@NotBlank @Size(max = 300) String source, @NotNull LocalDate inForceFrom,
            @NotNull @Size(min = 1, max = 200) @Valid List<@NotNull Item> items) {
    }

    /** @param created false when it says what the last version says */
    public record Published(StageChecklistView checklist, boolean created) {
    }

    /** @throws cl.vertiente.shared.Invalid when it would never count, because the version of today came in force later */
    public Published publish(Request request) {
        var said = said(request);
        var sha256 = Sha256.of(Json.write(said));
        var last = papers.versions().get(0);
        if (last.sha256().equals(sha256) || last.said().equals(said)) {
            audit.unchanged();
            return new Published(StageChecklistView.of(last, null), false);
        }
        var list = new StageChecklist(last.version() + 1, said, sha256, clock.instant(), caller.required().id());
        papers.add(list);
        audit.changed(StageChecklist.class, list.version(), last.said(), said);
        return new Published(StageChecklistView.of(list, caller.required().name()), true);
    }

    private StageChecklist.Said said(Request request) {
        var faults = new Faults();
        var seen = new HashSet<List<Object>>();
        var places = new EnumMap<InvestmentStage, Integer>(InvestmentStage.class);
        var items = new ArrayList<StageItem>();
        for (var item : request.items()) {
            var at = "/items/" + items.size();
            var kind = DesignRequest.text(item.productKind());
            faults.when(!seen.add(List.of(item.stage(), item.code())), "design.checklist.twice", at + "/code");
            faults.when(kind != null && designs.kind(kind).isEmpty(), "design.product.kind-unknown", at + "/productKind", kind);
            items.add(new StageItem(item.stage(), item.code(), places.merge(item.stage(), 10, Integer::sum), item.name().strip(), kind));
        }
        var current = papers.inForce(desk.today()).said().inForceFrom();
        faults.when(request.inForceFrom().isBefore(current), "design.checklist.never", "/inForceFrom", Show.date(current));
        faults.raise();
        return new StageChecklist.Said(request.source().strip(), request.inForceFrom(), items);
    }
}
