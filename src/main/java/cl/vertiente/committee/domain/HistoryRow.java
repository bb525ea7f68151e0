package cl.vertiente.committee.domain;

import java.time.Instant;

/** A line of the audit trail about a system, its operator or its board; before and after as JSON, null when there is none. */
public record HistoryRow(Instant at, String person, String useCase, String recordType, String before, String after) {
}
