package cl.vertiente.agreement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When an agreement was signed, whether it came into force, since when its act is known, and when it ended. Of one that was never a draft
 * here all of it is empty, and then it is not read at all.
 */
@Embeddable
public class AgreementCourse {

    @Column(name = "signed_on")
    private LocalDate signedOn;

    /** Null for an agreement that was never a draft here: it is in force or was. */
    private Boolean started;

    @Column(name = "act_recorded_at")
    private Instant actRecordedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected AgreementCourse() {
    }

    void take(AgreementTransition.Step step) {
        switch (step.verb()) {
            case SIGN -> {
                signedOn = step.on();
                started = false;
            }
            case START -> started = true;
            case CLOSE, RESCIND -> endedOn = step.on();
            case DRAFT -> { }
        }
    }

    void knowAct(Instant now) {
        actRecordedAt = now;
    }

    boolean knewAct(Instant asOf) {
        return actRecordedAt == null || !actRecordedAt.isAfter(asOf);
    }

    boolean neverStarted() {
        return Boolean.FALSE.equals(started);
    }

    /**
     * The day whose law holds: that of the signing; of an agreement whose signing is not on record, that of its act; while neither is
     * known, that on which it begins.
     */
    LocalDate lawDay(ApprovingAct act, LocalDate start) {
        return signedOn != null ? signedOn : act == null || act.date() == null ? start : act.date();
    }

    /** The day of its end, or the one that its term says when it did not end before. */
    LocalDate end(LocalDate term) {
        return endedOn != null && endedOn.isBefore(term) ? endedOn : term;
    }
}
