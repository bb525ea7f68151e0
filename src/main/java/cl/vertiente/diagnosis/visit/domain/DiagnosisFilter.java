package cl.vertiente.diagnosis.visit.domain;

import java.util.UUID;

/**
 * Which records are looked for; null lets everything through.
 *
 * @param text in the code, the label, the name of the system or of its commune
 * @param mine the person whose records they are
 */
public record DiagnosisFilter(String text, UUID agreement, String region, String commune, UUID waterSystem, DiagnosisState state,
        String label, UUID mine) {

    public static DiagnosisFilter ofSystem(UUID system) {
        return new DiagnosisFilter(null, null, null, null, system, null, null, null);
    }

    /** Whether nothing is asked but of which agreements. */
    public boolean isOfAgreements() {
        return text == null && commune == null && waterSystem == null && label == null && mine == null;
    }

    public DiagnosisFilter anyState() {
        return new DiagnosisFilter(text, agreement, region, commune, waterSystem, null, label, mine);
    }
}
