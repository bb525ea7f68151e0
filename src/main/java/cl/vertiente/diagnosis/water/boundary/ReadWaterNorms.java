package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
        return norm.all().stream().map(parameter -> view(norm, parameter, day(day))).toList();
    }

    /** The same with what holds on other days. @param day null for today */
    public List<LimitView> limits(LocalDate day) {
        var norm = norms.all();
        return norm.all().stream().map(parameter -> {
            var view = view(norm, parameter, day(day));
            var parts = norm.all().stream().filter(part -> norm.ratios().getOrDefault(parameter.code(), Set.of()).contains(part.code()))
                    .map(WaterParameter::name).toList();
            var others = norm.limits().getOrDefault(parameter.code(), List.of()).stream().filter(limit -> !limit.equals(view.limit()))
                    .sorted(Comparator.comparing(WaterLimit::inForceFrom))
                    .map(limit -> new LimitView.Other(limit, words.limit(norm, parameter, limit))).toList();
            return new LimitView(view, parts, others);
        }).toList();
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? Chile.today(clock) : asked;
    }

    private ParameterView view(WaterNorm norm, WaterParameter parameter, LocalDate day) {
        var limit = norm.limit(parameter.code(), day).orElse(null);
        return new ParameterView(parameter.code(), parameter.name(), parameter.kind(), parameter.unit(),
                norm.unitNames().getOrDefault(parameter.unit(), parameter.unit()), norm.units(parameter.unit()), parameter.words(),
                parameter.group(), parameter.onSite(), limit, words.limit(norm, parameter, limit));
    }
}
