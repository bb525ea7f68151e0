package cl.vertiente.portfolio.domain;

import cl.vertiente.shared.LikePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of the portfolio, as they stand in its address; null is no filter. Page, REST and spreadsheet share them. */
public record InitiativeFilter(String q, UUID agreement, String region, String commune, UUID system, Typology typology,
        InvestmentStage stage, FundingSource source, PipelineState state) {

    /** The same but for the state: the counts by state show what the other states would give. */
    public InitiativeFilter inAnyState() {
        return in(null);
    }

    /** The same of one state; null for any. */
    public InitiativeFilter in(PipelineState one) {
        return new InitiativeFilter(q, agreement, region, commune, system, typology, stage, source, one);
    }

    /** Whether nothing is asked but one agreement or one region, or neither, in whatever state. */
    public boolean isOfPlace() {
        return q == null && commune == null && system == null && typology == null && stage == null && source == null
                && (agreement == null || region == null);
    }

    public String pattern() {
        return LikePattern.containing(q);
    }

    /** Those in force, by name. */
    public Map<String, String> inForce() {
        var set = new LinkedHashMap<String, String>();
        put(set, "q", q);
        put(set, "agreement", agreement);
        put(set, "region", region);
        put(set, "commune", commune);
        put(set, "system", system);
        put(set, "typology", typology);
        put(set, "stage", stage);
        put(set, "source", source);
        put(set, "state", state);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
