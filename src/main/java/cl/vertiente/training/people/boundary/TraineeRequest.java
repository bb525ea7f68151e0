package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TraineeCard;
import cl.vertiente.training.people.domain.TraineePost;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A trainee as they are recorded.
 *
 * @param taxId RUT as people write it; absent with another document and the reason
 * @param sex not said when absent
 * @param ageBand not said when absent
 * @param waterSystemId the committee; absent for somebody who comes from none
 * @param commune CUT; that of the committee when absent
 * @param otherPerson somebody else than the one of the same name in the same committee
 */
public record TraineeRequest(@NotBlank @Size(max = 120) String name, @Size(max = 20) String taxId, @Size(max = 60) String document,
        @Size(max = 200) String documentReason, Sex sex, AgeBand ageBand, @NotNull TraineePost post, UUID waterSystemId,
        @Pattern(regexp = "\\d{5}") String commune, @Size(max = 40) String phone, LocalDate consentOn,
        @Size(max = 20) String consentVersion, Boolean otherPerson) {

    /** @param placedIn CUT of where they come from */
    TraineeCard said(String placedIn) {
        var faults = new Faults();
        var rut = blankAsNull(taxId);
        var number = blankAsNull(phone);
        faults.when(rut != null && !Rut.isValid(rut), "shared.rut.invalid", "/taxId");
        faults.when(number != null && !Phone.isValid(number), "shared.phone.invalid", "/phone");
        faults.raise();
        return new TraineeCard(name.strip().replaceAll("\\s+", " "), rut == null ? null : Rut.of(rut), blankAsNull(document),
                blankAsNull(documentReason), sex == null ? Sex.NOT_SAID : sex, ageBand == null ? AgeBand.NOT_SAID : ageBand, post,
                waterSystemId, placedIn, number == null ? null : Phone.of(number), consentOn, blankAsNull(consentVersion));
    }

    boolean isOtherPerson() {
        return Boolean.TRUE.equals(otherPerson);
    }

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
