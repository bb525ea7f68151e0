package cl.vertiente.portfolio.sheet.boundary;

import cl.vertiente.portfolio.sheet.domain.SheetLoad;
import cl.vertiente.portfolio.sheet.domain.SheetReport;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the trial of a working sheet, or taking something of it, says.
 *
 * @param codes what the rows of each code say together
 * @param unknownHeadings from which nothing was read
 */
@Schema(name = "SheetLoadView")
public record SheetLoadView(@JsonUnwrapped SheetLoad.State load, List<SheetReport.Row> rows, List<SheetReport.Entry> codes,
        List<String> unknownHeadings) {

    static SheetLoadView of(SheetLoad load) {
        var report = load.report();
        return new SheetLoadView(load.state(), report.rows(), report.codes(), report.unknownHeadings());
    }
}
