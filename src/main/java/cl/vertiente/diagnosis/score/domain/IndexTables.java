package cl.vertiente.diagnosis.score.domain;

import java.util.List;
import java.util.Optional;

/** The published tables of criteria. */
public interface IndexTables {

    /** The newest one. */
    PublishedTable current();

    Optional<PublishedTable> version(int version);

    /** The newest first. */
    List<PublishedTable> all();

    void add(PublishedTable table);
}
