package cl.vertiente.committee.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The MOP's registry of operators as it was imported, and which systems its rows speak of. */
public interface OperatorRecords {

    /** What the latest registry said, by key. */
    Map<String, OperatorRecord> latest();

    /** Everything that a registry ever said of one key. */
    List<OperatorRecord> of(String key);

    /** The system of each key that a person has matched. */
    Map<String, UUID> matches();

    void add(Collection<OperatorRecord> records);

    void add(OperatorMatch match);

    Optional<OperatorRecord> find(UUID id);

    Optional<WaterSystem> system(UUID id);

    Operator operatorOf(WaterSystem system);

    /** The operators that have a RUT. */
    List<TaxIdHolder> taxIds();

    void undo(OperatorMatch match, UndoneMatch undone);

    Optional<OperatorMatch> match(String key);

    /** Systems as they are compared with the rows of the registry. */
    List<MatchSuggestions.Candidate> candidates();
}
