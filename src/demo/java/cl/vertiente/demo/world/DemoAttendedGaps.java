package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.diagnosis.score.boundary.GapRequest;
import cl.vertiente.diagnosis.score.boundary.KeepGap;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.improvement.domain.ImprovementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What the last committees of each agreement lack, and the improvement that answers it: received or in operation, so that the gap is
 * resolved, installed or bought, so that it is attended, or only approved. Gaps, prices and papers are invented.
 */
@ApplicationScoped
public class DemoAttendedGaps implements DemoSet {

    private static final LocalDate SEEN = LocalDate.of(2026, 6, 1);
    private static final List<ImprovementState> STATES = List.of(ImprovementState.RECEIVED, ImprovementState.IN_OPERATION,
            ImprovementState.INSTALLED, ImprovementState.IN_PURCHASE, ImprovementState.APPROVED);
    private static final List<String> LACKS = List.of("La cloración es manual: el cloro libre varía de una visita a otra",
            "No se mide el agua que sale del estanque", "Nadie sabe el nivel del estanque hasta que se vacía",
            "La bomba del pozo se detiene con frecuencia");

    @Inject
    private DemoProgramme programme;

    @Inject
    private KeepGap keepGap;

    @Inject
    private DemoImproving improving;

    @Override
    public Head head() {
        return new Head(80, "attended gaps", 1);
    }

    @Override
    public void load() {
        programme.as("coordinacion");
        for (var agreement : programme.agreements()) {
            var served = programme.served(agreement);
            for (int i = 0; i < STATES.size(); i++) {
                attend(agreement, served.get(served.size() - 1 - i), i);
            }
        }
    }

    private void attend(AgreementView agreement, ParticipationView served, int place) {
        var what = place % LACKS.size();
        var name = agreement.code() + " attended gap " + place;
        var gap = DemoIds.of(name);
        DemoProgramme.at(SEEN.plusDays(place));
        keepGap.keep(gap, new GapRequest(served.waterSystemId(), agreement.id(), null, GapDimension.TECHNICAL,
                what == 0 ? GapSeverity.HIGH : GapSeverity.MEDIUM, GapComponent.IMPROVEMENT, LACKS.get(what), "Dato ilustrativo", null));
        var one = DemoImproving.One.of(name + " improvement", DemoImproving.KINDS.get(what), SEEN.plusDays(10 + place));
        improving.propose(one, agreement, served.waterSystemId(), gap);
        improving.bring(one, STATES.get(place));
    }
}
