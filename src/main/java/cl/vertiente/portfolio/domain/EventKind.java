package cl.vertiente.portfolio.domain;

import static cl.vertiente.portfolio.domain.EventField.AMOUNT;
import static cl.vertiente.portfolio.domain.EventField.PARTY;
import static cl.vertiente.portfolio.domain.EventField.PERCENT;
import static cl.vertiente.portfolio.domain.EventField.REASON;
import static cl.vertiente.portfolio.domain.EventField.REFERENCE;
import static cl.vertiente.portfolio.domain.EventField.SESSION;
import static cl.vertiente.portfolio.domain.EventField.SOURCE;
import static cl.vertiente.portfolio.domain.EventField.TAX_ID;

import java.util.EnumSet;
import java.util.Set;

/**
 * What happens to an initiative on its way, in the order of that way: of two events of one day the one that stands later here counts as
 * the later. Each kind knows what it has to say and what it may say.
 */
public enum EventKind {
    IDEA(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    DESIGN_START(EnumSet.noneOf(EventField.class), EnumSet.of(PERCENT, PARTY)),
    DESIGN_PROGRESS(EnumSet.of(PERCENT), EnumSet.noneOf(EventField.class)),
    DESIGN_END(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    POSTULATION(EnumSet.of(AMOUNT, SOURCE), EnumSet.of(REFERENCE)),
    ADMISSIBILITY(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    INADMISSIBLE(EnumSet.of(REASON), EnumSet.of(REFERENCE)),
    SNI_ENTRY(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    RATE(EnumSet.of(EventField.RATE), EnumSet.of(REFERENCE)),
    PRIORITISED(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    CORE_APPROVAL(EnumSet.of(AMOUNT, REFERENCE, SESSION), EnumSet.of(SOURCE)),
    AGREEMENT(EnumSet.of(REFERENCE, PARTY), EnumSet.of(AMOUNT)),
    TENDER(EnumSet.of(REFERENCE), EnumSet.of(AMOUNT)),
    DESERTED(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    AWARD(EnumSet.of(AMOUNT, TAX_ID), EnumSet.of(REFERENCE, PARTY)),
    START(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    PROGRESS(EnumSet.of(PERCENT), EnumSet.noneOf(EventField.class)),
    STOP(EnumSet.of(REASON), EnumSet.of(REFERENCE)),
    RESUME(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    PROVISIONAL_ACCEPTANCE(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    FINAL_ACCEPTANCE(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE)),
    OPERATION(EnumSet.noneOf(EventField.class), EnumSet.of(REFERENCE, PARTY)),
    EARLY_END(EnumSet.of(REASON), EnumSet.of(REFERENCE)),
    WITHDRAWAL(EnumSet.of(REASON), EnumSet.of(REFERENCE)),
    /** Money that somebody private put into it: it moves nothing on the way. */
    PRIVATE_CONTRIBUTION(EnumSet.of(AMOUNT, PARTY), EnumSet.of(REFERENCE));

    private final Set<EventField> required;
    private final Set<EventField> allowed;

    EventKind(Set<EventField> required, Set<EventField> optional) {
        this.required = required;
        this.allowed = EnumSet.of(REASON);
        this.allowed.addAll(required);
        this.allowed.addAll(optional);
    }

    public boolean requires(EventField field) {
        return required.contains(field);
    }

    /** Why something is so may be said of everything. */
    public boolean allows(EventField field) {
        return allowed.contains(field);
    }
}
