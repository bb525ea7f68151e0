package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.shared.StateForbids;
import java.util.EnumSet;
import java.util.Set;

/** What moves the record of a visit on: from where, to where, and whether it asks for words. */
public enum DiagnosisVerb {
    SUBMIT(EnumSet.of(DiagnosisState.DRAFT), DiagnosisState.COMPLETE, false),
    TAKE(EnumSet.of(DiagnosisState.COMPLETE), DiagnosisState.IN_REVIEW, false),
    OBSERVE(EnumSet.of(DiagnosisState.IN_REVIEW), DiagnosisState.OBSERVED, false),
    EDIT(EnumSet.of(DiagnosisState.OBSERVED), DiagnosisState.DRAFT, false),
    APPROVE(EnumSet.of(DiagnosisState.IN_REVIEW), DiagnosisState.APPROVED, false),
    CLOSE(EnumSet.of(DiagnosisState.APPROVED), DiagnosisState.CLOSED, false),
    REOPEN(EnumSet.of(DiagnosisState.APPROVED), DiagnosisState.IN_REVIEW, true),
    VOID(EnumSet.complementOf(EnumSet.of(DiagnosisState.CLOSED, DiagnosisState.VOID)), DiagnosisState.VOID, true);

    private final Set<DiagnosisState> from;
    private final DiagnosisState to;
    private final boolean reasoned;

    DiagnosisVerb(Set<DiagnosisState> from, DiagnosisState to, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public boolean startsAt(DiagnosisState state) {
        return from.contains(state);
    }

    /** @throws StateForbids when it does not start where the record is */
    void requireAt(DiagnosisState state) {
        if (!startsAt(state)) {
            throw new StateForbids("diagnosis.verb.forbidden." + this, "");
        }
    }

    public DiagnosisState to() {
        return to;
    }

    /** It takes something back: who does it says why. */
    public boolean asksReason() {
        return reasoned;
    }

    /** It belongs to whoever made the record, not to whoever reviews it. */
    public boolean isOfTheTeam() {
        return this == SUBMIT || this == EDIT;
    }
}
