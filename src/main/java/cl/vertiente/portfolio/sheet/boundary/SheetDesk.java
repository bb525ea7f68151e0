package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetLoads;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.table.Table;
import cl.vertiente.shared.table.TableSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the use cases of working sheets share: the sheet that was kept, read by what people said of its headings. */
@ApplicationScoped
public class SheetDesk {

    @Inject
    private SheetLoads loads;

    @Inject
    private SheetReading reading;

    @Inject
    private SheetSentences sentences;

    @Inject
    private DocumentFiles files;

    /** @throws NotFound when it is unknown */
    SheetLoad find(UUID id) {
        return loads.find(id).orElseThrow(() -> new NotFound("portfolio.sheet.not-found", ""));
    }

    SheetReading.Proposed propose(List<Table> tables, SheetLoad.File file) {
        return reading.propose(WorkingSheet.of(tables, learned(), sentences::column), file.choices(), file.agreementId());
    }

    /** From the file that was kept. */
    SheetReading.Proposed again(SheetLoad.File file) throws IOException {
        return propose(TableSheets.kept(files.path(file.sha256())), file);
    }

    private Map<String, Optional<SheetColumn>> learned() {
        var learned = new HashMap<String, Optional<SheetColumn>>();
        loads.headings().forEach(heading -> learned.put(heading.heading(), Optional.ofNullable(heading.meaning())));
        return learned;
    }
}
