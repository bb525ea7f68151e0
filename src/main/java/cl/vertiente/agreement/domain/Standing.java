package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How an item of the checklist stands on a day, and why.
 *
 * @param validUntil last day of it; null when it does not run out, or is not valid
 * @param reasons sentences with what is missing and the way out; empty when the state says it all
 */
public record Standing(ChecklistState state, LocalDate validUntil, List<Reason> reasons) {

    /** A sentence by its key, with what is filled in. */
    public record Reason(String key, List<Object> arguments) {

        public Reason(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    public static Standing of(ChecklistState state, LocalDate validUntil, Reason... reasons) {
        return new Standing(state, validUntil, List.of(reasons));
    }

    public boolean isSettled() {
        return state.isSettled();
    }
}
