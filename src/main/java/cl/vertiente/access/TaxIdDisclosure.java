package cl.vertiente.access;

import cl.vertiente.shared.Rut;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one place that says to whom the RUT of a natural person is shown whole, and for what (Ley 21.719: no more than the
 * purpose needs). An organisation's is public.
 */
public final class TaxIdDisclosure {

    /** What it is shown for. */
    public enum Purpose {
        /** Checking a payment against its document. */
        PAYMENT,
        /** Telling one account from another while it is administered. */
        IDENTITY,
        /** Finding again who is trained, and writing down who came. */
        TRAINING,
        /** Answering somebody who was trained about their own data. */
        RIGHTS,
        /** Lists and the audit trail: nobody needs it there. */
        OVERVIEW
    }

    private static final Set<Role> CHECK_PAYMENTS = EnumSet.of(Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.COORDINATOR,
            Role.GORE_FINANCIAL, Role.AUDITOR);

    private static final Set<Role> KEEP_TRAINEES = EnumSet.of(Role.COORDINATOR, Role.TRAINER);

    private static final Set<Role> ANSWER_FOR_DATA = EnumSet.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    private TaxIdDisclosure() {
    }

    public static boolean isWhole(Purpose purpose, Caller caller) {
        return switch (purpose) {
            case PAYMENT -> caller.isAny(CHECK_PAYMENTS);
            case IDENTITY -> caller.is(Role.ADMINISTRATOR);
            case TRAINING -> !caller.isGore() && caller.isAny(KEEP_TRAINEES);
            case RIGHTS -> !caller.isGore() && caller.isAny(ANSWER_FOR_DATA);
            case OVERVIEW -> false;
        };
    }

    /** As it stands on paper and in files that anybody may be handed. */
    public static String printed(Rut taxId, boolean natural) {
        return natural ? taxId.masked() : taxId.toString();
    }

    /** @param natural whether it is the number of a natural person */
    public static String shown(Rut taxId, boolean natural, Purpose purpose, Caller caller) {
        return natural && !isWhole(purpose, caller) ? taxId.masked() : taxId.toString();
    }
}
