package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the whole of a filtered list, a few hundred rows at a time. */
@ApplicationScoped
public class EachDiagnosis {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private CurrentCaller caller;

    void pages(DiagnosisFilter filter, int atATime, Consumer<List<DiagnosisRow>> each) {
        List<String> after = null;
        List<DiagnosisRow> rows;
        do {
            rows = diagnoses.rows(caller.required(), filter, after, atATime);
            var page = rows.subList(0, Math.min(atATime, rows.size()));
            if (!page.isEmpty()) {
                each.accept(page);
                var last = page.get(page.size() - 1);
                after = List.of(last.begunAt().toString(), last.id().toString());
            }
        } while (rows.size() > atATime);
    }
}
