package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.PlainName;
import cl.vertiente.training.activity.domain.TargetCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** The units in which agreements write what they owe of training, as their words stand in the texts: {@code cursos} is courses. */
@ApplicationScoped
public class TargetUnits {

    @Inject
    private Messages messages;

    /** What is counted in a unit; empty for one that training does not count. */
    public Optional<TargetCount> of(String unit) {
        var plain = PlainName.of(unit);
        return Arrays.stream(TargetCount.values()).filter(what -> Arrays.stream(messages.get("training.progress.unit." + what).split(","))
                .anyMatch(word -> PlainName.of(word).equals(plain))).findFirst();
    }
}
