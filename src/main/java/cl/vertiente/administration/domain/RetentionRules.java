package cl.vertiente.administration.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The terms of retention by their dates. */
public interface RetentionRules {

    /** The one of each kind that is in force on a day. */
    Map<RetentionKind, RetentionRule> at(LocalDate day);

    Optional<RetentionRule> find(UUID id);

    void add(RetentionRule rule);
}
