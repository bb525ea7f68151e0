package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The Spanish words of the ledger's codes, and the tone in which a badge says them. */
@Named("ledgerWords")
@ApplicationScoped
public class LedgerWords {

    private static final Map<RendicionState, String> TONES = Map.of(
            RendicionState.BORRADOR, "plain", RendicionState.EN_CERTIFICACION, "warn", RendicionState.POR_FIRMAR, "warn",
            RendicionState.ENVIADA, "info", RendicionState.EN_REVISION, "info", RendicionState.OBSERVADA, "late",
            RendicionState.APROBADA, "good", RendicionState.CONTABILIZADA, "good", RendicionState.RECHAZADA, "bad",
            RendicionState.REINTEGRO_PENDIENTE, "bad");

    private static final Map<String, String> REVIEW_TONES = Map.of("APROBADA", "good", "SUBSANADA", "good", "OBSERVADA", "late",
            "RECHAZADA", "bad", "ANULADA", "bad", "CORREGIDA", "warn");

    @Inject
    private Messages messages;

    public String say(String key, Object... arguments) {
        return messages.format(key, List.of(arguments));
    }

    public String state(Object state) {
        return messages.get("ledger.state." + state);
    }

    public String tone(RendicionState state) {
        return TONES.getOrDefault(state, "warn");
    }

    /** In whose hands a rendering in this state is. */
    public String turn(Object state) {
        return messages.get("ledger.turn." + state);
    }

    public String rendicionKind(Object kind) {
        return messages.get("ledger.rendicion-kind." + kind);
    }

    /** {@code octubre 2026}, and for a regularisation its number. */
    public String month(String key) {
        var end = key.indexOf("-R");
        return end < 0 ? Show.period(key)
                : messages.get("ledger.page.regularisation-of", Show.period(key.substring(0, end)),
                        key.substring(end + 2));
    }

    public String kind(Object kind) {
        return messages.get("ledger.kind." + kind);
    }

    public String verb(Object verb) {
        return messages.get("ledger.verb." + verb);
    }

    public String finding(Object finding) {
        return messages.get("ledger.finding." + finding);
    }

    /** What is wrong and how to mend it. */
    public String remedy(Object finding) {
        return messages.get("ledger.finding.remedy." + finding);
    }

    /** What a load did with a row. */
    public String outcome(Object outcome) {
        return messages.get("ledger.load.outcome." + outcome);
    }

    public String findingTone(Finding finding) {
        return finding.isBlocking() ? "bad" : "warn";
    }

    /** State of one transaction. */
    public String item(Object state) {
        return state == null ? "" : messages.get("ledger.item." + state);
    }

    public String itemTone(Object state) {
        return state == null ? "plain" : REVIEW_TONES.getOrDefault(state.toString(), "plain");
    }

    public String document(Object code) {
        return code == null ? "" : messages.get("ledger.document." + code);
    }

    public String form(Object form) {
        return messages.get("ledger.form." + form);
    }

    public String evidence(Object role) {
        return messages.get("ledger.evidence." + role);
    }

    public String repayment(Object reason) {
        return messages.get("ledger.repayment." + reason);
    }

    public String category(Object category) {
        return category == null ? "" : messages.get("agreement.category." + category);
    }

    public String component(Object component) {
        return component == null ? "" : messages.get("agreement.component." + component);
    }

    /** The values of a list of codes, to choose from. */
    public List<Option> options(String prefix, Object[] values) {
        return Arrays.stream(values).map(value -> new Option(value.toString(), messages.get(prefix + value))).toList();
    }

    public boolean isReviewed(ReviewState state) {
        return state != null && state != ReviewState.PENDIENTE;
    }
}
