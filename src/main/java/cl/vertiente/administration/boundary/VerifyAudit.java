package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.AuditChain;
import cl.vertiente.administration.domain.AuditLines;
import cl.vertiente.administration.domain.AuditVerdict;
import cl.vertiente.administration.domain.AuditVerdict.Fault;
import cl.vertiente.administration.domain.AuditVerdict.Touched;
import cl.vertiente.administration.domain.SealedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follows the chain of seals from its beginning and names the first line that was touched. */
@ApplicationScoped
@UseCase(value = Role.AUDITOR, readOnly = true)
public class VerifyAudit {

    private static final int AT_A_TIME = 500;

    @Inject
    private AuditLines lines;

    public AuditVerdict verify() {
        var end = lines.end();
        var pending = lines.pending();
        var allowed = erased();
        var sequence = 0L;
        var chain = AuditChain.NOTHING;
        var erased = 0L;
        List<SealedLine> seals;
        do {
            seals = lines.seals(sequence, AT_A_TIME);
            var entries = lines.lines(seals.stream().map(SealedLine::entryId).toList());
            for (var seal : seals) {
                var line = entries.get(seal.entryId());
                var fault = seal.fault(line, chain, sequence, allowed);
                if (fault != null) {
                    return new AuditVerdict(false, end.sequence(), pending, erased, end.chainSha256(),
                            new Touched(sequence + 1, fault, line == null ? null : line.row()));
                }
                sequence = seal.sequence();
                chain = seal.chainSha256();
                erased += seal.salt() == null ? 1 : 0;
            }
        } while (!seals.isEmpty());
        var whole = sequence == end.sequence() && chain.equals(end.chainSha256());
        return new AuditVerdict(whole, end.sequence(), pending, erased, end.chainSha256(),
                whole ? null : new Touched(sequence + 1, Fault.END, null));
    }

    /** The lines that anonymising people erased, as the lines about it say. */
    private Set<UUID> erased() {
        var ids = new HashSet<UUID>();
        AuditLines.ERASERS.stream().flatMap(writer -> lines.by(writer).stream()).flatMap(line -> Erasure.read(line.after()).stream())
                .forEach(erasure -> ids.addAll(erasure.erased()));
        return ids;
    }
}
