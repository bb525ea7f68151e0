package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.water.domain.LaboratoryColumn;
import cl.vertiente.diagnosis.water.domain.LaboratoryRow;
import cl.vertiente.diagnosis.water.domain.ReadingContent;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of a workbook of laboratory results stand for: systems that the caller answers for, parameters, kinds of water. */
@ApplicationScoped
public class LaboratoryDictionary {

    @Inject
    private WaterSamples samples;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WaterWords words;

    /** The systems that the caller may record for, by name. */
    List<SystemName> systems() {
        var who = caller.required();
        return samples.visibleTo(who).systems(who.is(Role.COORDINATOR) ? null : who.id());
    }

    static String label(SystemName system) {
        return system.name() + " \u00b7 " + system.commune();
    }

    Words of(WaterNorm norm) {
        var byWord = new HashMap<String, List<SystemName>>();
        systems().forEach(system -> List.of(label(system), system.name()).forEach(word ->
                byWord.computeIfAbsent(PlainName.of(word), plain -> new ArrayList<>()).add(system)));
        var parameters = new HashMap<String, WaterParameter>();
        norm.all().forEach(parameter -> {
            parameters.put(PlainName.of(parameter.name()), parameter);
            parameters.put(PlainName.of(parameter.code()), parameter);
        });
        var types = new HashMap<String, WaterType>();
        for (var type : WaterType.values()) {
            types.put(PlainName.of(words.of(type)), type);
        }
        return new Words(byWord, parameters, types);
    }

    /** The words, without case and accents. */
    record Words(Map<String, List<SystemName>> systems, Map<String, WaterParameter> parameters, Map<String, WaterType> types) {

        /** @return null when there is none, or several; which is then said */
        SystemName system(String word, List<Fault> faults) {
            var found = systems.getOrDefault(PlainName.of(word), List.of());
            if (found.size() == 1) {
                return found.get(0);
            }
            faults.add(new Fault("", found.isEmpty() ? "diagnosis.water.load.no-system" : "diagnosis.water.load.several-systems",
                    LaboratoryColumn.SYSTEM, word));
            return null;
        }

        /** Drinking water when nothing is said. */
        WaterType type(String word, List<Fault> faults) {
            var type = word == null ? WaterType.TREATED : types.get(PlainName.of(word));
            if (type == null) {
                faults.add(new Fault("", "diagnosis.water.load.type", LaboratoryColumn.WATER_TYPE, word));
            }
            return type;
        }

        ReadingContent reading(LaboratoryRow row, List<Fault> faults) {
            var parameter = parameters.get(PlainName.of(row.parameter()));
            if (parameter == null) {
                faults.add(new Fault("", "diagnosis.water.load.parameter", LaboratoryColumn.PARAMETER, row.parameter()));
                return null;
            }
            var word = row.word() == null ? null : parameter.word(row.word()).orElse(row.word());
            return new ReadingContent(parameter.code(), row.sign(), row.value() == null ? null : bare(row), word, row.unit(), row.onSite(),
                    row.method());
        }

        private static java.math.BigDecimal bare(LaboratoryRow row) {
            var bare = row.value().stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }
}
