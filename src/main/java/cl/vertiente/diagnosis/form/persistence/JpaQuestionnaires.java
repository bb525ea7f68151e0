package cl.vertiente.diagnosis.form.persistence;

import cl.vertiente.diagnosis.form.domain.PublishedQuestionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.QuestionnaireVersion;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The published versions in the database. What was read once stays read, since none ever changes; its hash is looked at then. */
@ApplicationScoped
public class JpaQuestionnaires implements Questionnaires {

    private static final String ALL = "select q.version, q.sha256, q.publishedOn, p.name, q.reason from PublishedQuestionnaire q"
            + " left join Person p on p.id = q.recordedBy order by q.version desc";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    private final Map<Integer, Questionnaire> read = new ConcurrentHashMap<>();

    @Override
    public Questionnaire current() {
        var newest = entities.createQuery("select max(q.version) from PublishedQuestionnaire q", Integer.class).getSingleResult();
        return version(newest).orElseThrow();
    }

    @Override
    public Optional<Questionnaire> version(int number) {
        var known = read.get(number);
        if (known != null) {
            return Optional.of(known);
        }
        var found = Optional.ofNullable(entities.find(PublishedQuestionnaire.class, number)).map(JpaQuestionnaires::parse);
        found.ifPresent(questionnaire -> read.put(number, questionnaire));
        return found;
    }

    private static Questionnaire parse(PublishedQuestionnaire stored) {
        if (!Sha256.of(stored.definition()).equals(stored.sha256())) {
            throw new IllegalStateException("a published questionnaire is not what was published: " + stored.state());
        }
        return Questionnaire.of(Json.read(stored.definition(), JsonNode.class), stored.sha256(), stored.publishedOn());
    }

    @Override
    public List<QuestionnaireVersion> all() {
        return entities.createQuery(ALL, Object[].class).getResultStream().map(row -> new QuestionnaireVersion((Integer) row[0],
                (String) row[1],
                (LocalDate) row[2], (String) row[3], (String) row[4])).toList();
    }

    @Override
    public void claim() {
        entities.createNativeQuery("SELECT version FROM questionnaire_version ORDER BY version FOR UPDATE").getResultList();
    }

    @Override
    public void add(PublishedQuestionnaire version) {
        entities.persist(version);
        entities.flush();
    }
}
