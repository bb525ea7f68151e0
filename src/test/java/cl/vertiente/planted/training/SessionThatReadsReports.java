package cl.vertiente.planted.training;

import cl.vertiente.accountability.domain.IssueState;

/** Against the arrows: nobody reads accountability. */
class SessionThatReadsReports {

    IssueState state;
}
