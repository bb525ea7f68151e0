package cl.vertiente.ledger.boundary;

import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentArchive;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.StoreEvidence;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

/** Opens the scanned documents that came with a workbook, and stores each that a row asks for through the door of all documents. */
@ApplicationScoped
public class LoadedPapers {

    private static final String BOMB = "evidence.archive.bomb";

    @Inject
    private DocumentFiles files;

    @Inject
    private Documents documents;

    @Inject
    private StoreEvidence storeEvidence;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** What a name led to: the hash of a stored document, or the sentence that says why none. */
    record Paper(String sha256, BusinessException.Fault fault) {
    }

    /** The documents of one load, as long as it runs. */
    final class Bundle implements AutoCloseable {

        private final DocumentArchive archive;
        private final boolean trial;
        private final Map<String, Paper> stored = new HashMap<>();

        private Bundle(DocumentArchive archive, boolean trial) {
            this.archive = archive;
            this.trial = trial;
        }

        boolean isThere() {
            return archive != null;
        }

        /** A rejected row asks for it too: it is not without use, only not yet. */
        void ask(String name) {
            archive.find(name);
        }

        Paper of(String name) {
            var found = archive.find(name);
            if (found.file() == null) {
                return refused(found.fault(), name);
            }
            return stored.computeIfAbsent(found.file().getName(), entry -> store(found.file(), name));
        }

        private Paper store(ZipEntry file, String name) {
            try {
                return new Paper(files.take(archive.read(file), files.largest(), received -> keep(received, name)), null);
            } catch (BusinessException refusal) {
                var fault = refusal.faults().get(0);
                if (fault.key().equals(BOMB)) {
                    throw refusal;
                }
                return refused("evidence.file-refused", name, messages.format(fault.key(), fault.arguments()));
            } catch (IOException damaged) {
                return refused("evidence.archive.unreadable", name);
            }
        }

        /** A trial is rolled back: it needs the row, and the bytes stay where they are. */
        private String keep(DocumentFiles.Received received, String name) throws IOException {
            if (!trial) {
                return storeEvidence.store(received, name).sha256();
            }
            var kind = StoreEvidence.kindOf(received);
            if (documents.find(received.sha256()).isEmpty()) {
                documents.add(new Document(received.sha256(), received.size(), kind, clock.instant()));
            }
            return received.sha256();
        }

        private Paper refused(String key, Object... arguments) {
            return new Paper(null, new BusinessException.Fault("", key, arguments));
        }

        List<String> unused() {
            return archive == null ? List.of() : archive.unused();
        }

        @Override
        public void close() {
            if (archive != null) {
                archive.close();
            }
        }
    }

    /** @param sha256 of the ZIP that was kept; null when none came */
    Bundle open(String sha256, boolean trial) throws IOException {
        return new Bundle(sha256 == null ? null : DocumentArchive.open(files.path(sha256)), trial);
    }
}
