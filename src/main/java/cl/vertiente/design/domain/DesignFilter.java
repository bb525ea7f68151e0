package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of the designs, as they stand in their address; null is no filter. Page, REST and spreadsheet share them. */
public record DesignFilter(String q, UUID agreement, String region, String commune, UUID system, InvestmentStage stage,
        DesignState state) {

    /** The same but for the state: the counts by state show what the other states would give. */
    public DesignFilter inAnyState() {
        return new DesignFilter(q, agreement, region, commune, system, stage, null);
    }

    /** Whether nothing is asked but of which agreements. */
    public boolean isOfAgreements() {
        return q == null && commune == null && system == null && stage == null;
    }

    public String pattern() {
        return LikePattern.containing(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var all = new LinkedHashMap<String, Object>();
        all.put("q", q);
        all.put("agreement", agreement);
        all.put("region", region);
        all.put("commune", commune);
        all.put("system", system);
        all.put("stage", stage);
        all.put("state", state);
        var set = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (value != null) {
                set.put(name, value.toString());
            }
        });
        return set;
    }
}
