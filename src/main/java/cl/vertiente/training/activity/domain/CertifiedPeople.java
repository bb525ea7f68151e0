package cl.vertiente.training.activity.domain;

import cl.vertiente.access.Caller;
import java.util.UUID;

/** Who was certified: whichever package issues certificates counts their holders through this door. */
public interface CertifiedPeople {

    /**
     * Different people who hold a certificate in force of an activity of the agreement that the caller sees: one that was taken back counts
     * for nobody, one that was issued anew once, and so does somebody of two records that were merged.
     */
    long of(Caller caller, UUID agreementId);
}
