package cl.vertiente.accountability.domain;

import java.util.Optional;
import java.util.UUID;

/** The ZIPs of issued reports. */
public interface ReportBundles {

    Optional<ReportBundle> find(UUID id);

    void add(ReportBundle bundle);
}
