package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.WaterLimit;
import java.util.List;

/**
 * What the norm asks of a parameter on a day, for those who read it on a page.
 *
 * @param parts the names of the parameters of a sum of ratios; none for any other
 * @param others what was asked before, or will be, the earliest first
 */
public record LimitView(ParameterView parameter, List<String> parts, List<Other> others) {

    /** What is asked from another day on. @param shown as people read it */
    public record Other(WaterLimit limit, String shown) {
    }
}
