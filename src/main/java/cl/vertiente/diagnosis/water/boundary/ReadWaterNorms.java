package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is measured in water, in which units, and within which limits on a day. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadWaterNorms {

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterWords words;

    @Inject
    private Clock clock;

    /** @param day null for today */
    public List<ParameterView> on(LocalDate day) {
        var norm = norms.all();
        var asked = day == null ? Chile.today(clock) : day;
        return norm.all().stream().map(parameter -> {
            var limit = norm.limit(parameter.code(), asked).orElse(null);
            return new ParameterView(parameter.code(), parameter.name(), parameter.kind(), parameter.unit(),
                    norm.unitNames().getOrDefault(parameter.unit(), parameter.unit()), norm.units(parameter.unit()), parameter.words(),
                    parameter.group(), parameter.onSite(), limit, words.limit(norm, parameter, limit));
        }).toList();
    }
}
