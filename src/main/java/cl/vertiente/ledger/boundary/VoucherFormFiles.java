package cl.vertiente.ledger.boundary;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The documents that come with a voucher's form. They are kept as soon as they arrive, whatever else is wrong with the
 * form; it carries their hashes from then on, so nobody chooses a file twice.
 */
@Named("voucherFiles")
@RequestScoped
public class VoucherFormFiles {

    /** How a kept document travels in the form: hash, role, name. */
    private static final Pattern KEPT = Pattern.compile("([0-9a-f]{64})\\|([A-Z_]{1,20})\\|(.{0,200})");
    private static final int MOST = 50;

    @Inject
    private FormFiles files;

    @Inject
    private Address address;

    private final List<Kept> kept = new ArrayList<>();
    private List<Part> documents;
    private List<Part> payments;
    private List<Part> others;
    private String otherRole;

    /** A document that was stored before, with the name by which its owner knows it. */
    public record Kept(String sha256, EvidenceRole role, String name) {

        public String getWire() {
            return sha256 + "|" + role + "|" + name;
        }
    }

    @PostConstruct
    void read() {
        for (var text : address.values("kept")) {
            var match = KEPT.matcher(text);
            if (match.matches() && kept.size() < MOST) {
                for (var role : EvidenceRole.values()) {
                    if (role.name().equals(match.group(2))) {
                        kept.add(new Kept(match.group(1), role, match.group(3)));
                    }
                }
            }
        }
    }

    /** Keeps what the form brought. */
    public void store() {
        store("/evidence/document", documents, EvidenceRole.DOCUMENT);
        store("/evidence/payment", payments, EvidenceRole.PAYMENT_PROOF);
        var other = java.util.Arrays.stream(EvidenceRole.values()).filter(role -> role.name().equals(otherRole)).findFirst()
                .orElse(EvidenceRole.OTHER);
        store("/evidence/other", others, other);
    }

    private void store(String pointer, List<Part> parts, EvidenceRole role) {
        for (var part : parts == null ? List.<Part>of() : parts) {
            var sha256 = files.store(pointer, part);
            if (sha256 != null) {
                var name = FormFiles.name(part).replaceAll("\\p{Cntrl}", "");
                var stored = new Kept(sha256, role, name.substring(0, Math.min(200, name.length())));
                if (kept.stream().noneMatch(known -> known.sha256().equals(sha256) && known.role() == role)) {
                    kept.add(stored);
                }
            }
        }
    }

    /** What proves a voucher that is corrected goes on proving its correction. */
    public void keep(List<VoucherView.EvidenceView> old, LedgerWords words) {
        old.forEach(document -> kept.add(new Kept(document.sha256(), document.role(), words.evidence(document.role()))));
    }

    public List<VoucherRequest.EvidenceRequest> evidence() {
        return kept.stream().map(document -> new VoucherRequest.EvidenceRequest(document.sha256(), document.role())).toList();
    }

    public List<Kept> getKept() {
        return kept;
    }

    public List<Part> getDocuments() {
        return documents;
    }

    public void setDocuments(List<Part> documents) {
        this.documents = documents;
    }

    public List<Part> getPayments() {
        return payments;
    }

    public void setPayments(List<Part> payments) {
        this.payments = payments;
    }

    public List<Part> getOthers() {
        return others;
    }

    public void setOthers(List<Part> others) {
        this.others = others;
    }

    public String getOtherRole() {
        return otherRole;
    }

    public void setOtherRole(String otherRole) {
        this.otherRole = otherRole;
    }
}
