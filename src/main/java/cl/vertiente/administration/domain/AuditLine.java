package cl.vertiente.administration.domain;

import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.Sha256;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole line of the audit trail, and what of it is sealed. */
public record AuditLine(UUID id, AuditKind kind, Instant recordedAt, UUID personId, String personName, String useCase, String recordType,
        String recordId, String before, String after) {

    private static final String BETWEEN = "\u001f";

    /** Over the JSON alone, salted: once JSON and salt are gone, nobody can guess back what stood there. */
    public String contentSha256(String salt) {
        return Sha256.of(salt + BETWEEN + present(before) + BETWEEN + present(after));
    }

    private static String present(String json) {
        return json == null ? "-" : "+" + json;
    }

    /** Over who, when, what and the hash of the JSON, behind the seal before. */
    public String chainSha256(String chainBefore, long sequence, String contentSha256) {
        return Sha256.of(Stream.of(chainBefore, sequence, id, kind, recordedAt, personId, personName, useCase, recordType, recordId,
                contentSha256).map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }

    public boolean hasNoContent() {
        return before == null && after == null;
    }

    public AuditRow row() {
        return new AuditRow(id, kind, recordedAt, personId, personName, useCase, recordType, recordId);
    }
}
