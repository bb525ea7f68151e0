package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the working sheets that were tried and taken, and what was said of their headings. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.DESIGNER, Role.AUDITOR}, readOnly = true)
public class ReadPortfolioSheets {

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetLoads loads;

    @Inject
    private SheetSentences sentences;

    public Page<SheetLoad.State> list(UUID before, int limit) {
        var rows = loads.list(before, limit + 1).stream().map(SheetLoad::state).toList();
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).id()), Map.of());
    }

    public SheetLoadView one(UUID id) {
        return SheetLoadView.of(desk.find(id));
    }

    /** The whole in words, for a person to read and approve. */
    public String review(UUID id) {
        return sentences.review(desk.find(id).report());
    }

    /** By heading, those that mean something. */
    public List<KeepSheetHeading.Meaning> headings() {
        return loads.headings().stream().map(KeepSheetHeading.Meaning::of).toList();
    }
}
