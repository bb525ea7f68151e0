package cl.vertiente.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents that were stored, and who brought them. */
@ApplicationScoped
public class Documents {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Optional<Document> find(String sha256) {
        return Optional.ofNullable(entities.find(Document.class, sha256));
    }

    public void add(Document document) {
        entities.persist(document);
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
