package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.training.activity.domain.TargetCount;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** The units in which agreements write what they owe of training, as their words stand in the texts: {@code cursos} is courses. */
@ApplicationScoped
public class TargetUnits {

    @Inject
    private Messages messages;

    /**
     * What is counted of something owed; empty for a unit that training does not count. People are those who were certified where the name
     * of the product says so, as in {@code Personas certificadas: 90 personas}.
     */
    public Optional<TargetCount> of(TrainingProgress.Owed owed) {
        return of(owed.unit()).map(what -> what == TargetCount.PERSONS && isOfCertified(owed.name()) ? TargetCount.CERTIFIED : what);
    }

    private boolean isOfCertified(String name) {
        return name != null && PlainName.of(name).contains(PlainName.of(messages.get("training.progress.certified")));
    }

    private Optional<TargetCount> of(String unit) {
        var plain = PlainName.of(unit);
        return Arrays.stream(TargetCount.values()).filter(what -> Arrays.stream(messages.get("training.progress.unit." + what).split(","))
                .anyMatch(word -> PlainName.of(word).equals(plain))).findFirst();
    }
}
