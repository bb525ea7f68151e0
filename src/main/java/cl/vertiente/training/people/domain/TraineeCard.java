package cl.vertiente.training.people.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Rut;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is said of somebody who is trained.
 *
 * @param taxId null when the person has none, or does not have it at hand
 * @param document another one that tells who they are; null with a RUT
 * @param documentReason why there is no RUT; null with one
 * @param waterSystemId the committee they come from; null for none
 * @param commune CUT
 * @param phone null when they left none
 * @param consentOn when they agreed to the keeping of phone and photo; null when they did not
 * @param consentVersion the words they agreed to
 */
public record TraineeCard(String name, Rut taxId, String document, String documentReason, Sex sex, AgeBand ageBand, TraineePost post,
        UUID waterSystemId, String commune, Phone phone, LocalDate consentOn, String consentVersion) {

    /** Letters of any script, and what stands between the parts of names; nothing that hides, turns or draws. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} '\u2019\u00b4`.,\u2013_()/&\u00aa\u00ba\u00b0\"-]*");
    private static final int SHORTEST = 3;
    private static final long ORGANISATIONS_FROM = 50_000_000L;

    /** @throws cl.vertiente.shared.Invalid when it is wrong in itself; everything at once */
    void check(LocalDate today) {
        var faults = new Faults();
        faults.when(!isName(name), "training.trainee.name.invalid", "/name");
        faults.when(taxId == null && (document == null || documentReason == null), "training.trainee.document.missing",
                document == null ? "/document" : "/documentReason");
        faults.when(taxId != null && (document != null || documentReason != null), "training.trainee.document.both", "/document");
        faults.when(consentOn != null && consentVersion == null, "training.trainee.consent.version.missing", "/consentVersion");
        faults.when(consentOn == null && consentVersion != null, "training.trainee.consent.day.missing", "/consentOn");
        faults.when(consentOn != null && consentOn.isAfter(today), "training.trainee.consent.future", "/consentOn");
        faults.raise();
    }

    /** Whether it can be somebody's name, of any script; whether documents can show it is another question. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && PlainName.of(name).length() >= SHORTEST;
    }

    public Set<TraineeWarning> warnings() {
        var warnings = EnumSet.noneOf(TraineeWarning.class);
        if (taxId == null) {
            warnings.add(TraineeWarning.NO_TAX_ID);
        } else if (Long.parseLong(taxId.value().substring(0, taxId.value().indexOf('-'))) >= ORGANISATIONS_FROM) {
            warnings.add(TraineeWarning.TAX_ID_OF_ORGANISATION);
        }
        if (ageBand == AgeBand.UNDER_14) {
            warnings.add(TraineeWarning.UNDER_14);
        }
        return warnings;
    }

    /** Whether both say the same name in the same place: by which somebody without a RUT is told from others. */
    public boolean isNamedAndPlacedAs(TraineeCard other) {
        return PlainName.of(name).equals(PlainName.of(other.name)) && Objects.equals(waterSystemId, other.waterSystemId)
                && commune.equals(other.commune);
    }

    /** Phone and photo are shown only of those who agreed. */
    public boolean hasConsent() {
        return consentOn != null;
    }

    TraineeCard withTaxId(Rut number) {
        return identified(name, number, null, null);
    }

    /** The same of somebody who is called otherwise, or has another number. */
    public TraineeCard identified(String rightName, Rut number, String otherDocument, String otherReason) {
        return new TraineeCard(rightName, number, otherDocument, otherReason, sex, ageBand, post, waterSystemId, commune, phone, consentOn,
                consentVersion);
    }
}
