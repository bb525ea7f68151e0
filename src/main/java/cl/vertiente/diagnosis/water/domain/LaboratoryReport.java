package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;

/**
 * What the load of a workbook, or a trial of it, says.
 *
 * @param samples how many were recorded, or would be
 * @param rows all of them in their order: each is in exactly one class
 */
public record LaboratoryReport(int samples, List<LaboratoryVerdict> rows) {

    public int count(RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
