package cl.vertiente.accountability.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.ledger.boundary.ReadRendiciones;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.VoucherView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the documents of a rendering into one ZIP, named {@code folio-tipo.pdf} as SISREC wants them, numbered when a
 * voucher has several of a kind. File after file as it is read, so that size is no matter.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ExportDocuments {

    @Inject
    private ReadRendiciones readRendiciones;

    @Inject
    private DocumentFiles files;

    @Inject
    private AccountabilityWords words;

    /** A document and what it is called in the ZIP. */
    public record Named(String name, VoucherView.EvidenceView evidence) {
    }

    /** In voucher order; a document of two vouchers is there for each. */
    public List<Named> names(UUID agreementId, RendicionKey key) {
        var named = new ArrayList<Named>();
        var vouchers = new HashSet<UUID>();
        var used = new HashMap<String, Integer>();
        readRendiciones.lines(agreementId, key).stream().filter(line -> !line.waits() && vouchers.add(line.voucherId()))
                .forEach(line -> line.evidence().forEach(evidence -> named.add(new Named(name(line, evidence, used), evidence))));
        return named;
    }

    private String name(LineView line, VoucherView.EvidenceView evidence, HashMap<String, Integer> used) {
        var plain = line.folio() + "-" + words.file(evidence.role(), line.documentType());
        var times = used.merge(plain, 1, Integer::sum);
        return plain + (times == 1 ? "" : "-" + times) + "." + MediaKind.of(evidence.mediaType()).extension();
    }

    public void write(UUID agreementId, RendicionKey key, OutputStream out) {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var document : names(agreementId, key)) {
                var entry = new ZipEntry(document.name());
                entry.setLastModifiedTime(java.nio.file.attribute.FileTime.from(document.evidence().recordedAt()));
                zip.putNextEntry(entry);
                Files.copy(files.path(document.evidence().sha256()), zip);
                zip.closeEntry();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
