package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PersonalRecords;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who were met on visits, in the answers of their records. A record that is closed or void has done its service. */
@ApplicationScoped
public class JpaMetPeople implements PersonalRecords {

    private static final Set<DiagnosisState> OVER = EnumSet.of(DiagnosisState.CLOSED, DiagnosisState.VOID);

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Messages messages;

    @Override
    public String kind() {
        return "DIAGNOSIS_PERSON";
    }

    @Override
    public Class<?> type() {
        return Diagnosis.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        var found = new LinkedHashMap<UUID, PersonalRecord>();
        entities.createQuery("""
                        select r, d, s.officialName from DiagnosisRevision r, Diagnosis d, WaterSystem s
                        where d.id = r.diagnosisId and s.id = d.waterSystemId and r.forgottenOn is null
                        and (r.answersJson like :name escape '!' or r.answersJson like :taxId escape '!')
                        order by r.recordedAt desc, r.id""", Object[].class)
                .setParameter("name", pattern(query.name()))
                .setParameter("taxId", pattern(query.taxId() == null ? null : query.taxId().value()))
                .setMaxResults(most).getResultStream()
                .forEach(row -> record((DiagnosisRevision) row[0], (Diagnosis) row[1], (String) row[2], query)
                        .ifPresent(record -> found.putIfAbsent(record.id(), record)));
        return List.copyOf(found.values());
    }

    /** Nothing is looked for by what is not known. */
    private static String pattern(String text) {
        return text == null ? "" : LikePattern.containing(text);
    }

    private Optional<PersonalRecord> record(DiagnosisRevision revision, Diagnosis diagnosis, String system, PersonalQuery query) {
        return personal(diagnosis).texts(revision.answers()).stream().filter(text -> isMeant(text, query)).findFirst()
                .map(text -> new PersonalRecord(kind(), diagnosis.id(), text, query.taxId() == null ? null : query.taxId().toString(),
                        messages.get("diagnosis.held", diagnosis.code() == null ? messages.get("diagnosis.held.draft") : diagnosis.code(),
                                system), null, Chile.dateOf(revision.recordedAt()), null, !OVER.contains(diagnosis.state()),
                        "/diagnosticos/" + diagnosis.id()));
    }

    private static boolean isMeant(String text, PersonalQuery query) {
        return query.taxId() != null && text.equals(query.taxId().value())
                || query.name() != null && PlainName.of(text).contains(PlainName.of(query.name()));
    }

    private PersonalAnswers personal(Diagnosis diagnosis) {
        return new PersonalAnswers(questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow());
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("""
                        select d.id from Diagnosis d where d.state in :over
                        and exists (select r.id from DiagnosisRevision r where r.diagnosisId = d.id and r.forgottenOn is null)
                        and not exists (select t.id from DiagnosisStep t where t.diagnosisId = d.id and t.recordedAt >= :end)
                        order by d.id""", UUID.class)
                .setParameter("over", OVER).setParameter("end", day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant())
                .setMaxResults(most).getResultList();
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var diagnosis = entities.find(Diagnosis.class, id);
        if (diagnosis == null) {
            throw new NotFound("diagnosis.not-found", "");
        }
        if (!OVER.contains(diagnosis.state())) {
            throw new StateForbids("diagnosis.person-in-use", "");
        }
        var personal = personal(diagnosis);
        return entities.createQuery("select r from DiagnosisRevision r where r.diagnosisId = :id", DiagnosisRevision.class)
                .setParameter("id", id).getResultList().stream().filter(revision -> revision.forget(personal, nobody, today)).count() > 0;
    }
}
