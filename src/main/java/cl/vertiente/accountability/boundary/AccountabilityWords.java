package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.accountability.printing.ReportTexts;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.RendicionKind;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words of the pages and exports of this package; what the printed report says too comes from its own texts. */
@Named("accountabilityWords")
@ApplicationScoped
public class AccountabilityWords {

    @Inject
    private Messages messages;

    private final ReportTexts printed = new ReportTexts();

    public String state(IssueState state) {
        return messages.get("accountability.state." + state);
    }

    public String tone(IssueState state) {
        return switch (state) {
            case VALID -> "good";
            case SUPERSEDED -> "warn";
            case REVOKED -> "bad";
        };
    }

    public String rendicion(RendicionState state) {
        return printed.code("state", state.name());
    }

    /** What a letter of the rendering stands for, with its formula. */
    public String letter(String letter) {
        return printed.of("detail." + letter);
    }

    public String voucher(VoucherKind kind) {
        return printed.code("voucher", kind.name());
    }

    /** @return null for none */
    public String document(String type) {
        return type == null ? null : printed.code("document", type);
    }

    /** Who did a step, as a sentence begins: {@code Presentó a certificación}. */
    public String verb(RendicionVerb verb) {
        return messages.get("accountability.verb." + verb);
    }

    public String kind(RendicionKind kind) {
        return messages.get("accountability.kind." + kind);
    }

    public String review(ReviewState state) {
        return transaction(state.name());
    }

    /** The state of a voucher: of its review, or that it was corrected or annulled. */
    public String transaction(String state) {
        return messages.get("accountability.transaction." + state);
    }

    public String finding(Finding finding) {
        return messages.get("accountability.finding." + finding);
    }

    public String evidence(EvidenceRole role) {
        return messages.get("accountability.evidence." + role);
    }

    /** What a document is called in a file's name; the tax document by its type. */
    String file(EvidenceRole role, String documentType) {
        return role == EvidenceRole.DOCUMENT && documentType != null ? messages.get("accountability.file." + documentType)
                : messages.get("accountability.file.role." + role);
    }
}
