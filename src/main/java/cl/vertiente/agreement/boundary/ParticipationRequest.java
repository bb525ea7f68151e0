package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationContent;
import cl.vertiente.agreement.domain.Responsible;
import cl.vertiente.agreement.domain.Target;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An APR in an agreement as it is asked to be kept.
 *
 * @param beneficiaries persons, as the programme counts them
 * @param joinedOn absent when it takes part since the agreement began
 * @param components what is owed of each there, and who answers for it
 */
public record ParticipationRequest(@NotNull UUID waterSystemId, @NotNull @Min(0) @Max(1_000_000) Integer beneficiaries,
        LocalDate joinedOn, @Valid @Size(max = 5) Map<@NotNull Component, @NotNull ComponentRequest> components) {

    /** Goal and unit come together, or neither does. */
    public record ComponentRequest(@Digits(integer = 9, fraction = 2) BigDecimal goal, @Size(max = 40) @Printable String unit,
            @Valid @Size(max = 20) List<@NotNull ResponsibleRequest> responsible) {
    }

    /** Who answers, from when until when; absent: as long as the system takes part. */
    public record ResponsibleRequest(@NotNull UUID personId, LocalDate since, LocalDate until) {
    }

    Map<Component, ComponentRequest> componentsOrNone() {
        return components == null ? Map.of() : components;
    }

    ParticipationContent content() {
        var targets = new HashSet<Target>();
        var responsible = new HashSet<Responsible>();
        componentsOrNone().forEach((component, asked) -> {
            if (asked.goal() != null && asked.unit() != null) {
                targets.add(new Target(component, asked.goal(), asked.unit().strip()));
            }
            if (asked.responsible() != null) {
                asked.responsible().forEach(one -> responsible.add(new Responsible(one.personId(), component, one.since(), one.until())));
            }
        });
        return new ParticipationContent(waterSystemId, beneficiaries, joinedOn, targets, responsible);
    }
}
