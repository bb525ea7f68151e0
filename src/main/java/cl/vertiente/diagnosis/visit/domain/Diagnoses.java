package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.access.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of visits. */
public interface Diagnoses {

    Optional<Diagnosis> find(UUID id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Diagnosis> claim(UUID id);

    /** Written at once, so that a second one under the same identifier is noticed here. */
    void add(Object record);

    /** A new record with its first version and what lists ask of it: one after the other, since they point at the record. */
    void begin(Diagnosis diagnosis, DiagnosisRevision revision, DiagnosisIndicators indicators);

    /** The version that counts. */
    DiagnosisRevision current(Diagnosis diagnosis);

    Optional<DiagnosisRevision> revision(UUID diagnosisId, int number);

    /** What was sent already: upon the same version, by the same person, with the same answers. */
    Optional<DiagnosisRevision> sent(UUID diagnosisId, int base, UUID by, String sha256);

    /** Those that count or counted, by number; and those that lie beside, by their recording. */
    List<DiagnosisRevision> revisions(UUID diagnosisId);

    /** Those that lie beside and that nobody settled, by their recording. */
    List<DiagnosisRevision> asides(UUID diagnosisId);

    List<DiagnosisStep> steps(UUID diagnosisId);

    List<ReviewedObservation> observations(UUID diagnosisId);

    Optional<ReviewedObservation> observation(UUID id);

    /** The record of the same system whose visit was the last one before this one and that was approved. */
    Optional<Diagnosis> previous(Diagnosis diagnosis);

    /** How many of an agreement have a code. */
    long named(UUID agreementId);

    /** Those of an agreement that were approved and are not void, by their codes. */
    List<UUID> approvedOf(UUID agreementId);

    /** The records of a campaign that wait for the reviewer's approval. */
    List<Diagnosis> inReview(UUID agreementId, String label);

    /** Which campaigns have records that wait for that, by agreement and label. */
    List<InReview> campaignsInReview();

    Optional<DiagnosisIndicators> indicators(UUID diagnosisId);

    /** Of each system the last visit that the caller may see and the filter lets through; void ones only when they are asked for. */
    List<DiagnosisIndicators> lastOfEachSystem(Caller caller, DiagnosisFilter filter);

    /** The next records by identifier, for what goes over all of them. */
    List<UUID> idsAfter(UUID id, int most);

    long count();

    /** What the caller may see of what the filter lets through, the newest first, after a key; one more than the limit says. */
    List<DiagnosisRow> rows(Caller caller, DiagnosisFilter filter, List<String> after, int limit);

    /** The answers of records that the caller sees: of the version that counts, or of the one that was approved last. */
    List<AnsweredVisit> answered(List<UUID> ids, boolean approved);

    /** How many there are by state, whatever state the filter asks for. */
    List<StateCount> counts(Caller caller, DiagnosisFilter filter);

    /** How many records stand at a state. */
    record StateCount(DiagnosisState state, long count) {
    }

    /** How many records of a campaign are in review. */
    record InReview(UUID agreementId, String label, long records) {
    }
}
