package cl.vertiente.training.activity.domain;

import java.util.List;
import java.util.Optional;

/** The catalogue of what is taught. */
public interface Topics {

    Optional<TrainingTopic> find(String code);

    /** In their order, retired ones too. */
    List<TrainingTopic> all();

    void add(TrainingTopic topic);
}
