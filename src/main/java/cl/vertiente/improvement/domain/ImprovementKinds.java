package cl.vertiente.improvement.domain;

import java.util.List;
import java.util.Optional;

/** The catalogue of what is installed. */
public interface ImprovementKinds {

    Optional<ImprovementKind> find(String code);

    /** In their order, retired ones too. */
    List<ImprovementKind> all();

    void add(ImprovementKind kind);
}
