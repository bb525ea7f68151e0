package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Which use case takes which step, for the two doors: the coordinator decides, those who answer for the committee do. */
@ApplicationScoped
public class ImprovementSteps {

    @Inject
    private DecideImprovement decide;

    @Inject
    private MoveImprovement move;

    /** A step by its name in an address. */
    static ImprovementVerb verb(String name) {
        return Arrays.stream(ImprovementVerb.values()).filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("shared.not-found", ""));
    }

    ImprovementView take(UUID id, ImprovementVerb verb, StepRequest request) {
        return DecideImprovement.STEPS.contains(verb) ? decide.move(id, verb, request) : move.move(id, verb, request);
    }
}
