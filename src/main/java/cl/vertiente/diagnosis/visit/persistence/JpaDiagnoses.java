package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.AgreementsInView;
import cl.vertiente.diagnosis.visit.domain.AnsweredVisit;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisIndicators;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisStep;
import cl.vertiente.diagnosis.visit.domain.Observation;
import cl.vertiente.diagnosis.visit.domain.ObservationReply;
import cl.vertiente.diagnosis.visit.domain.ReviewedObservation;
import cl.vertiente.shared.StateTallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The records of visits in the database. */
@ApplicationScoped
public class JpaDiagnoses implements Diagnoses {

    private static final String REPLIES = "select r from ObservationReply r, Observation o where r.observationId = o.id and ";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private AgreementsInView agreements;

    @Override
    public Optional<Diagnosis> find(UUID id) {
        return Optional.ofNullable(entities.find(Diagnosis.class, id));
    }

    @Override
    public Optional<Diagnosis> claim(UUID id) {
        return Optional.ofNullable(entities.find(Diagnosis.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void begin(Diagnosis diagnosis, DiagnosisRevision revision, DiagnosisIndicators indicators) {
        add(diagnosis);
        entities.persist(revision);
        entities.persist(indicators);
    }

    @Override
    public DiagnosisRevision current(Diagnosis diagnosis) {
        return revision(diagnosis.id(), diagnosis.revision()).orElseThrow();
    }

    @Override
    public Optional<DiagnosisRevision> revision(UUID diagnosisId, int number) {
        return entities.createQuery("select r from DiagnosisRevision r where r.diagnosisId = :id and r.number = :number",
                        DiagnosisRevision.class)
                .setParameter("id", diagnosisId).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Optional<DiagnosisRevision> sent(UUID diagnosisId, int base, UUID by, String sha256) {
        return entities.createQuery("select r from DiagnosisRevision r where r.diagnosisId = :id and r.base = :base"
                        + " and r.recordedBy = :by and r.sha256 = :sha256", DiagnosisRevision.class)
                .setParameter("id", diagnosisId).setParameter("base", base).setParameter("by", by).setParameter("sha256", sha256)
                .getResultStream().findFirst();
    }

    @Override
    public List<DiagnosisRevision> revisions(UUID diagnosisId) {
        return entities.createQuery("select r from DiagnosisRevision r where r.diagnosisId = :id order by r.recordedAt, r.id",
                DiagnosisRevision.class).setParameter("id", diagnosisId).getResultList();
    }

    @Override
    public List<DiagnosisRevision> asides(UUID diagnosisId) {
        return entities.createQuery("select r from DiagnosisRevision r where r.diagnosisId = :id and r.number is null and not exists"
                        + " (select s.id from AsideSettlement s where s.revisionId = r.id) order by r.recordedAt, r.id",
                DiagnosisRevision.class).setParameter("id", diagnosisId).getResultList();
    }

    @Override
    public List<DiagnosisStep> steps(UUID diagnosisId) {
        return entities.createQuery("select s from DiagnosisStep s where s.diagnosisId = :id order by s.recordedAt, s.id",
                DiagnosisStep.class).setParameter("id", diagnosisId).getResultList();
    }

    @Override
    public List<ReviewedObservation> observations(UUID diagnosisId) {
        var observations = entities.createQuery("select o from Observation o where o.diagnosisId = :id order by o.recordedAt, o.id",
                Observation.class).setParameter("id", diagnosisId).getResultList();
        if (observations.isEmpty()) {
            return List.of();
        }
        var replies = entities.createQuery(REPLIES + "o.diagnosisId = :id order by r.recordedAt, r.id", ObservationReply.class)
                .setParameter("id", diagnosisId).getResultStream().collect(Collectors.groupingBy(ObservationReply::observationId));
        return observations.stream()
                .map(said -> new ReviewedObservation(said, replies.getOrDefault(said.id(), List.of()))).toList();
    }

    @Override
    public Optional<ReviewedObservation> observation(UUID id) {
        return Optional.ofNullable(entities.find(Observation.class, id)).map(said -> new ReviewedObservation(said,
                entities.createQuery(REPLIES + "o.id = :id order by r.recordedAt, r.id", ObservationReply.class)
                        .setParameter("id", id).getResultList()));
    }

    @Override
    public Optional<Diagnosis> previous(Diagnosis diagnosis) {
        return entities.createQuery("select d from Diagnosis d where d.waterSystemId = :system and d.id <> :id and d.visitAt < :until"
                        + " and d.approvedRevision is not null and d.state <> :void order by d.visitAt desc, d.id", Diagnosis.class)
                .setParameter("system", diagnosis.subject().waterSystemId()).setParameter("void", DiagnosisState.VOID)
                .setParameter("id", diagnosis.id())
                .setParameter("until", diagnosis.visitAt() == null ? diagnosis.begunAt() : diagnosis.visitAt())
                .setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public long named(UUID agreementId) {
        return entities.createQuery("select count(d) from Diagnosis d where d.agreementId = :id and d.code is not null", Long.class)
                .setParameter("id", agreementId).getSingleResult();
    }

    @Override
    public List<UUID> approvedOf(UUID agreementId) {
        return entities.createQuery("select d.id from Diagnosis d where d.agreementId = :id and d.approvedRevision is not null"
                        + " and d.state <> :void order by d.code, d.id", UUID.class)
                .setParameter("id", agreementId).setParameter("void", DiagnosisState.VOID).getResultList();
    }

    @Override
    public List<Diagnosis> inReview(UUID agreementId, String label) {
        return entities.createQuery("select d from Diagnosis d where d.agreementId = :id and d.label = :label and d.state = :state"
                        + " order by d.code, d.id", Diagnosis.class)
                .setParameter("id", agreementId).setParameter("label", label).setParameter("state", DiagnosisState.IN_REVIEW)
                .getResultList();
    }

    @Override
    public List<InReview> campaignsInReview() {
        return entities.createQuery("select d.agreementId, d.label, count(d) from Diagnosis d where d.state = :state"
                        + " and d.label is not null group by d.agreementId, d.label order by d.agreementId, d.label", Object[].class)
                .setParameter("state", DiagnosisState.IN_REVIEW).getResultStream()
                .map(row -> new InReview((UUID) row[0], (String) row[1], (Long) row[2])).toList();
    }

    @Override
    public Optional<DiagnosisIndicators> indicators(UUID diagnosisId) {
        return Optional.ofNullable(entities.find(DiagnosisIndicators.class, diagnosisId));
    }

    @Override
    public List<DiagnosisIndicators> lastOfEachSystem(Caller caller, DiagnosisFilter filter) {
        var systems = new HashSet<UUID>();
        return query(caller, filter).indicators().filter(found -> systems.add(found.system())).map(DiagnosisQuery.Found::indicators)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(UUID id, int most) {
        return entities.createQuery("select d.id from Diagnosis d where d.id > :after order by d.id", UUID.class)
                .setParameter("after", id).setMaxResults(most).getResultList();
    }

    private DiagnosisQuery query(Caller caller, DiagnosisFilter filter) {
        return new DiagnosisQuery(entities, caller, filter, agreements.ids(caller, filter.agreement(), filter.region()));
    }

    @Override
    public List<DiagnosisRow> rows(Caller caller, DiagnosisFilter filter, List<String> after, int limit) {
        return query(caller, filter).after(after).rows().setMaxResults(limit + 1).getResultList();
    }

    @Override
    public List<AnsweredVisit> answered(List<UUID> ids, boolean approved) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select new cl.vertiente.diagnosis.visit.domain.AnsweredVisit(d.id,"
                        + " d.questionnaireVersion, r.visitAt, r.answersJson) from Diagnosis d, DiagnosisRevision r"
                        + " where r.diagnosisId = d.id and d.id in :ids and r.number = "
                        + (approved ? "d.approvedRevision" : "d.revision"), AnsweredVisit.class)
                .setParameter("ids", ids).getResultList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(d) from Diagnosis d", Long.class).getSingleResult();
    }

    @Override
    public List<StateCount> counts(Caller caller, DiagnosisFilter filter) {
        if (!filter.isOfAgreements()) {
            return query(caller, filter.anyState()).counts();
        }
        var list = caller.isGore() ? StateTallies.Kept.DIAGNOSIS_APPROVED : StateTallies.Kept.DIAGNOSIS;
        return agreements.states(list, caller, filter.agreement(), filter.region()).entrySet().stream()
                .map(count -> new StateCount(DiagnosisState.valueOf(count.getKey()), count.getValue())).toList();
    }
}
