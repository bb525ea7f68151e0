package cl.vertiente.demo.world;

import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.improvement.domain.ImprovementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * An improvement at each committee, in all states in turn: proposed, approved, ordered, installed, received with act and photos, in
 * operation, rejected, retired. Suppliers, prices and papers are invented. The first committees of Biobío, of which tests say what they
 * have, receive nothing.
 */
@ApplicationScoped
public class DemoImprovements implements DemoSet {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final int TESTED = 16;
    private static final int LATE = 50;
    private static final List<ImprovementState> STATES = List.of(ImprovementState.IN_OPERATION, ImprovementState.RECEIVED,
            ImprovementState.INSTALLED, ImprovementState.IN_PURCHASE, ImprovementState.APPROVED, ImprovementState.PROPOSED,
            ImprovementState.REJECTED, ImprovementState.RETIRED);
    private static final List<ImprovementState> UNRECEIVED = List.of(ImprovementState.PROPOSED, ImprovementState.APPROVED,
            ImprovementState.IN_PURCHASE, ImprovementState.REJECTED);

    @Inject
    private DemoProgramme programme;

    @Inject
    private DemoImproving improving;

    @Override
    public Head head() {
        return new Head(74, "improvements", 1);
    }

    @Override
    public void load() {
        programme.as("coordinacion");
        for (var agreement : programme.agreements()) {
            int place = 0;
            for (var served : programme.served(agreement)) {
                improvement(agreement, served, place++);
            }
        }
    }

    private void improvement(AgreementView agreement, ParticipationView served, int place) {
        boolean tested = agreement.code().equals("PAT-APR-08-DEMO") && place < TESTED;
        var state = tested ? UNRECEIVED.get(place % UNRECEIVED.size()) : STATES.get(place % STATES.size());
        var name = agreement.code() + " improvement " + place;
        var kind = DemoImproving.KINDS.get((place + place / STATES.size()) % DemoImproving.KINDS.size());
        var one = DemoImproving.One.of(name, kind, FIRST.plusDays(place % LATE));
        improving.propose(one, agreement, served.waterSystemId(), null);
        improving.bring(one, state);
    }
}
