package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.LegalPapers;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.SystemIdentity;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What those who keep the registry know of a system beyond its register.
 *
 * @param position null leaves the place as it is
 * @param identity null leaves it as it is
 */
public record WaterSystemRequest(@NotBlank @Size(max = 200) @Printable String officialName, @Size(max = 100) @Printable String shortName,
        @NotNull @Valid OperatorRequest operator, @Valid PositionRequest position, @Valid IdentityRequest identity) {

    /** Where it is and whom it serves. */
    public record IdentityRequest(@Size(max = 120) @Printable String sector,
            @Size(max = 20) List<@NotBlank @Size(max = 5) String> servedCommunes,
            SettlementType seenSettlement) {

        SystemIdentity said() {
            return new SystemIdentity(ContactRequest.blankAsNull(sector), servedCommunes == null ? List.of()
                    : servedCommunes.stream().distinct().sorted().toList(), seenSettlement);
        }
    }

    /** The papers of the organisation. */
    public record PapersRequest(@Size(max = 40) String personalityNumber, @Size(max = 40) String personalityFolder,
            LocalDate personalityDate, @Size(max = 40) String communityRegisterNumber) {

        LegalPapers said() {
            return new LegalPapers(ContactRequest.blankAsNull(personalityNumber), ContactRequest.blankAsNull(personalityFolder),
                    personalityDate, ContactRequest.blankAsNull(communityRegisterNumber));
        }
    }

    /** Who runs it; without a RUT the operator stays provisional. */
    public record OperatorRequest(@NotBlank @Size(max = 200) @Printable String name, @NotNull OperatorKind kind, Rut taxId,
            @Size(max = 30) String registryCode, @Valid PapersRequest papers) {
    }

    /** Where it stands: metres with their zone, or degrees (WGS84 alone). */
    public record PositionRequest(@NotNull PositionSource source, @Pattern(regexp = "WGS84|PSAD56|SAD69") String datum,
            @Min(18) @Max(19) Integer utmZone, @DecimalMin("100000") @DecimalMax("900000") BigDecimal easting,
            @DecimalMin("3700000") @DecimalMax("8200000") BigDecimal northing, @DecimalMin("-57") @DecimalMax("-17") BigDecimal latitude,
            @DecimalMin("-110") @DecimalMax("-66") BigDecimal longitude, @Min(0) @Max(100_000) Integer accuracyMetres) {
    }
}
