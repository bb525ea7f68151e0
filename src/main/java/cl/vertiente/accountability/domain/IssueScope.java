package cl.vertiente.accountability.domain;

import java.util.List;
import java.util.UUID;

/**
 * Which entries of the register somebody looks at.
 *
 * @param agreements whose reports
 * @param reports keys of the reports
 * @param state null for all; counts by state leave it out
 */
public record IssueScope(List<UUID> agreements, List<String> reports, IssueState state) {

    public boolean isEmpty() {
        return agreements.isEmpty() || reports.isEmpty();
    }
}
