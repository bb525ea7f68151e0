package cl.vertiente.diagnosis.visit.domain;

/**
 * A record took a step; told within its transaction, so that what follows from it holds or nothing does.
 *
 * @param revision the version on which it was taken
 */
public record DiagnosisMoved(Diagnosis diagnosis, DiagnosisRevision revision, DiagnosisVerb verb) {
}
