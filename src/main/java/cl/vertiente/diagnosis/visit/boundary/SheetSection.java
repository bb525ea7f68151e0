package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.boundary.DiagnosisView.ObservationView;
import java.util.List;

/** The answers of one section of a record as its readers have them. */
public record SheetSection(String id, String title, List<SheetRow> rows) {

    /**
     * One answer.
     *
     * @param field as an observation names it: {@code pumps/<id>/power}
     * @param value in words; empty when nothing was answered
     * @param missing whether it says that there is no value, and why
     * @param previous what the visit before said; null when it said nothing or the same
     * @param same whether the visit before said the same
     * @param depth 1 for an answer within the entry of a group
     */
    public record SheetRow(String field, String label, String value, boolean missing, String previous, boolean same, int depth,
            List<ObservationView> observations) {
    }
}
