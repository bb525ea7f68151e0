package cl.vertiente.accountability.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates of training with what opens them and what took them back. */
public interface Certificates {

    Optional<Certificate> find(UUID id);

    /** By number. */
    List<Certificate> ofActivity(UUID activityId);

    /** Of the records of one person, by number. */
    List<Certificate> ofTrainees(Collection<UUID> trainees);

    Optional<CertificateKey> key(UUID reportId);

    Optional<CertificateRevocation> revocation(UUID reportId);

    /** Written at once. */
    void add(Object record);

    /** Written at once. */
    void addAll(Collection<?> records);
}
