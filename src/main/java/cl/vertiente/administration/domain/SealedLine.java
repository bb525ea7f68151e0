package cl.vertiente.administration.domain;

import java.util.Set;
import java.util.UUID;

/** A seal as it is read back. */
public record SealedLine(long sequence, UUID entryId, String salt, String contentSha256, String chainSha256) {

    /**
     * What is wrong with it.
     *
     * @param line what the seal is about, null when it is no longer there
     * @param erased the lines that were erased by the use case that may
     * @return null when nothing is
     */
    public AuditVerdict.Fault fault(AuditLine line, String chainBefore, long sequenceBefore, Set<UUID> erased) {
        if (sequence != sequenceBefore + 1) {
            return AuditVerdict.Fault.CHAIN;
        }
        if (line == null) {
            return AuditVerdict.Fault.MISSING;
        }
        var whole = salt == null ? line.hasNoContent() && erased.contains(line.id()) : line.contentSha256(salt).equals(contentSha256);
        if (!whole) {
            return AuditVerdict.Fault.CONTENT;
        }
        return line.chainSha256(chainBefore, sequence, contentSha256).equals(chainSha256) ? null : AuditVerdict.Fault.FACTS;
    }
}
