package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.portfolio.domain.FigureCell;
import cl.vertiente.portfolio.domain.FigureEntry;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the use cases of the portfolio share: what is seen of an initiative, who changes it now, and what day it is. */
@ApplicationScoped
public class InitiativeDesk {

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeLists lists;

    @Inject
    private LegalLimits limits;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Who may say what initiatives are and what happened to them. */
    static boolean isKeeper(Caller who) {
        return who.isAny(List.of(Role.COORDINATOR, Role.DESIGNER));
    }

    LocalDate today() {
        return Chile.dateOf(clock.instant());
    }

    /** @throws NotFound when it is unknown, or of another region */
    InitiativeView view(UUID id) {
        return lists.one(caller.required(), id, limits.at(LegalLimit.Code.CORE_CHANGE_SHARE, today()).value())
                .orElseThrow(() -> new NotFound("portfolio.not-found", ""));
    }

    /** After what was changed was written: what it brings to the multiplier follows. */
    InitiativeView written(UUID id) {
        initiatives.write();
        initiatives.find(id).ifPresent(this::restate);
        return view(id);
    }

    /** What is still so stays, the rest ends now and what is new begins. @return how many parts ended or began */
    int restate(Initiative initiative) {
        var cells = FigureCell.of(initiatives.inForce(initiative.id()), initiative.content(initiatives.shares(initiative.shareSet())));
        var many = cells.stream().collect(Collectors.groupingBy(FigureCell::figure, Collectors.counting()));
        var now = clock.instant();
        var kept = new HashSet<FigureCell>();
        int differences = 0;
        for (var entry : initiatives.figures(initiative.id())) {
            var said = cells.stream().filter(cell -> entry.says(cell, many.get(cell.figure()) > 1)).findFirst();
            said.ifPresent(kept::add);
            if (said.isEmpty()) {
                entry.end(now);
                differences++;
            }
        }
        var fresh = cells.stream().filter(cell -> !kept.contains(cell)).toList();
        fresh.forEach(cell -> initiatives.add(new FigureEntry(initiative.id(), cell, many.get(cell.figure()) > 1, now)));
        return differences + fresh.size();
    }

    /**
     * While nobody else changes it.
     *
     * @throws NotFound when it is unknown, or of another region
     */
    Initiative claim(UUID id) {
        var initiative = initiatives.claim(id).orElseThrow(() -> new NotFound("portfolio.not-found", ""));
        view(id);
        return initiative;
    }
}
