package cl.vertiente.ledger.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentArchive;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.ImportedFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.ledger.domain.VoucherLoad;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.table.TableFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;

/**
 * Keeps a workbook of expenses, and the ZIP of documents that may come with it, before anything is tried or recorded: what is none is
 * refused at once, and what long work reads later is in its place.
 */
@ApplicationScoped
@UseCase(Role.ANALYST)
public class BringVouchers {

    @Inject
    private Agreements agreements;

    @Inject
    private ImportedFiles importedFiles;

    @Inject
    private LoadSentences sentences;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** Refuses whoever may not before anything large is received. */
    public void expect(UUID agreementId) {
        agreements.visibleTo(caller.required(), agreementId);
        audit.unchanged();
    }

    /** @param documents the ZIP, kept by {@link #documents}; null when none came */
    public VoucherLoad.Files workbook(UUID agreementId, DocumentFiles.Received received, String fileName, String documents)
            throws IOException {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        ExpenseSheet.read(importedFiles.place(received), received.head(), agreement.code(), sentences::column);
        importedFiles.keep(received, TableFiles.isSpreadsheet(received.head()) ? MediaKind.XLSX : MediaKind.CSV);
        var files = new VoucherLoad.Files(received.sha256(), ImportedFiles.name(fileName, messages.get("ledger.load.unnamed")), documents);
        audit.changed(Document.class, received.sha256(), null, files);
        return files;
    }

    /** @return the hash under which the ZIP is kept */
    public String documents(UUID agreementId, DocumentFiles.Received received) throws IOException {
        agreements.visibleTo(caller.required(), agreementId);
        DocumentArchive.open(importedFiles.place(received)).close();
        importedFiles.keep(received, MediaKind.ZIP);
        audit.changed(Document.class, received.sha256(), null, received.sha256());
        return received.sha256();
    }
}
