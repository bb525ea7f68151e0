package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is measured in water.
 *
 * @param unitName as people read it
 * @param units in which it may be written, its own first
 * @param words codes and words of a result that is none or may be more than a number
 * @param limit in force on the day that was asked; null when there is none
 */
@Schema(name = "WaterParameterView")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ParameterView(String code, String name, ParameterKind kind, String unit, String unitName, List<String> units,
        Map<String, String> words, NormGroup group, boolean onSite, WaterLimit limit, String limitShown) {
}
