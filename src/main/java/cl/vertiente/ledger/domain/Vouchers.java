package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The vouchers of the ledgers. */
public interface Vouchers {

    /** Waits until no other transaction writes in this ledger, and keeps others waiting until this one ends. */
    void lock(UUID agreementId);

    /** Begins the ledger of a new agreement. */
    void open(UUID agreementId);

    Optional<Voucher> find(UUID id);

    void add(Voucher voucher);

    void add(VoucherEvidence evidence);

    /** The next number of this kind in this year; only under the lock of the ledger. */
    int nextNumber(UUID agreementId, VoucherKind kind, int year);

    boolean isCorrected(UUID voucherId);

    Optional<DocumentType> documentType(String code);

    /** All kinds of document, in the order in which they are offered. */
    List<DocumentType> documentTypes();

    Optional<java.math.BigDecimal> withholdingRate(int year);

    /** The numbered document, locked until this transaction ends. */
    Optional<FiscalDocument> fiscalDocument(Payee payee, BackingDocument document);

    void add(FiscalDocument document);

    /** What the vouchers in force charge to a numbered document, in all agreements, leaving one out. */
    Pesos charged(UUID fiscalDocumentId, UUID except);

    /** Every voucher in force, as the rules of the money see it. */
    List<LedgerEntry> entries(UUID agreementId);

    /** Whether the document is attached to a voucher of this agreement already. */
    boolean isAttached(UUID agreementId, String sha256);

    /** Whether the document is attached to this voucher. */
    boolean proves(UUID voucherId, String sha256);

    /** Vouchers in force paid up to a day and not rendered yet. */
    List<Voucher> notRendered(UUID agreementId, LocalDate until);

    /** Vouchers that were rendered, and corrected or annulled since, and not taken back yet. */
    List<Voucher> toTakeBack(UUID agreementId);

    /** The day of the first money received that is in force, of each agreement to which anything was transferred. */
    Map<UUID, LocalDate> firstIncome(Collection<UUID> agreementIds);
}
