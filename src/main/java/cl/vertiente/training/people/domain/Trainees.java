package cl.vertiente.training.people.domain;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Rut;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody who is trained. Readers ask through {@link #visibleTo}: who comes from their regions or was at a session of an agreement of
 * theirs; the regional government sees those of activities that were held.
 */
public interface Trainees {

    Visible visibleTo(Caller caller);

    Optional<Trainee> find(UUID id);

    /** The same, while nobody else changes it. */
    Optional<Trainee> claim(UUID id);

    Optional<Trainee> byTaxId(Rut taxId);

    /** All of one committee, or of a commune when there is none; neither merged nor forgotten. */
    List<Trainee> from(UUID waterSystemId, String commune);

    List<TraineeConsent> consents();

    /** Empty when there is no such commune. */
    Optional<String> regionOf(String commune);

    /** Written at once. */
    void add(Object record);

    /** Writes what was changed, so that it can be read again. */
    void write();

    /** What one caller may see. */
    interface Visible {

        /** One page by name, after the row that {@code after} names (plain name, id); null for the first. */
        List<KnownTrainee> list(TraineeFilter filter, List<String> after, int limit);

        long count(TraineeFilter filter);

        Optional<KnownTrainee> find(UUID id);

        /** The same as whether {@link #find} gives something, for somebody who is at hand already. */
        boolean has(Trainee trainee);
    }
}
