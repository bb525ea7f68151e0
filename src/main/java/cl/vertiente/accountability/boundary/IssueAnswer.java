package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueView;

/** @param created false when it is an issue that exists */
public record IssueAnswer(IssueView issue, boolean created) {
}
