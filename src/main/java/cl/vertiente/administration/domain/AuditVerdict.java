package cl.vertiente.administration.domain;

/**
 * Whether the trail is as it was written.
 *
 * @param sealed how many lines the chain seals
 * @param pending lines that wait for the next sealing
 * @param erased lines whose JSON was erased with its person; their seals hold
 * @param chainSha256 end of the chain; noted elsewhere, it proves that nothing before it changed since
 * @param firstTouched null when the trail is intact
 */
public record AuditVerdict(boolean intact, long sealed, long pending, long erased, String chainSha256, Touched firstTouched) {

    /** What was touched: the JSON, who or when or what, the line itself, the order of the seals, or the end of the chain. */
    public enum Fault { CONTENT, FACTS, MISSING, CHAIN, END }

    /** @param entry the line as it stands now; null when it is gone */
    public record Touched(long sequence, Fault fault, AuditRow entry) {
    }
}
