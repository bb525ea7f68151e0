package cl.vertiente.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents that were stored, and who brought them. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Optional<Document> find(String sha256) {
        return Optional.ofNullable(entities.find(Document.class, sha256));
    }

    /** By hash. */
    public Map<String, Document> of(Collection<String> sha256s) {
        return sha256s.isEmpty() ? Map.of() : entities.createQuery("select d from Document d where d.sha256 in :hashes", Document.class)
                .setParameter("hashes", sha256s).getResultStream().collect(Collectors.toMap(Document::sha256, Function.identity()));
    }

    public void add(Document document) {
        entities.persist(document);
        entities.flush();
    }

    /** Those of them that are not there yet. */
    public void addMissing(Collection<Document> made) {
        var known = of(made.stream().map(Document::sha256).toList());
        made.stream().filter(document -> !known.containsKey(document.sha256()))
                .collect(Collectors.toMap(Document::sha256, Function.identity(), (one, same) -> one)).values().forEach(entities::persist);
        entities.flush();
    }

    void add(DocumentUpload upload) {
        entities.persist(upload);
    }

    /** Those of the documents that this person brought. */
    public List<String> broughtBy(UUID personId, Collection<String> sha256s) {
        return sha256s.isEmpty() ? List.of() : entities.createQuery(
                        "select distinct u.sha256 from DocumentUpload u where u.personId = :person and u.sha256 in :hashes", String.class)
                .setParameter("person", personId).setParameter("hashes", sha256s).getResultList();
    }
}
