package cl.vertiente.demo.world;

import cl.vertiente.diagnosis.water.boundary.ReadingRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Plausible results of a sample: what the water of a region is like, and what is told of a committee. All of it is invented. */
final class DemoReadings {

    private static final String ATACAMA = "03";
    private static final String METROPOLITAN = "13";
    private static final Set<String> ON_SITE = Set.of("FREE_CL", "PH", "TURB", "TEMP");
    private static final Map<String, String> UNITS = Map.of("PH", "1", "TURB", "NTU", "TEMP", "degC", "TCOLI", "CFU/100mL", "ECOLI", "");

    private final Random chance;
    private final String region;
    private final Map<String, String> results = new LinkedHashMap<>();

    /** @param name tells one sample from every other: the same name has the same results */
    DemoReadings(String name, String region) {
        this.chance = new Random(DemoIds.of("readings " + name).getMostSignificantBits());
        this.region = region;
    }

    /** Of an engineer's kit. */
    DemoReadings kit() {
        results.put("FREE_CL", between("0.3", "1.2", 1));
        results.put("PH", between("6.9", "7.8", 1));
        results.put("TURB", between("0.3", "1.8", 1));
        return this;
    }

    /** Before treatment: no chlorine, and what is in the ground. */
    DemoReadings raw() {
        results.put("PH", between("6.7", "7.6", 1));
        results.put("TURB", between("0.5", "4.8", 1));
        chemistry();
        return this;
    }

    /** Of a laboratory at a tap. */
    DemoReadings treated() {
        kit();
        results.put("TEMP", between("12", "19", 1));
        results.put("TCOLI", "<1");
        results.put("ECOLI", "ABSENT");
        chemistry();
        return this;
    }

    private void chemistry() {
        boolean dry = region.equals(ATACAMA);
        results.put("AS", dry ? between("0.004", "0.009", 3) : "<0.001");
        results.put("NO3", region.equals(METROPOLITAN) ? between("12", "38", 0) : between("2", "18", 0));
        results.put("NO2", "<0.01");
        results.put("FE", dry ? "<0.05" : between("0.05", "0.25", 2));
        results.put("MN", dry ? "<0.02" : between("0.02", "0.08", 2));
        results.put("F", between("0.1", "0.7", 1));
        results.put("CL", dry ? between("90", "320", 0) : between("8", "60", 0));
        results.put("SO4", dry ? between("180", "430", 0) : between("5", "70", 0));
        results.put("TDS", dry ? between("760", "1380", 0) : between("90", "420", 0));
    }

    /** What the story of the committee says instead; null for nothing. */
    DemoReadings told(String code, String result) {
        if (result != null) {
            results.put(code, result);
        }
        return this;
    }

    List<ReadingRequest> list() {
        return results.entrySet().stream().map(result -> reading(result.getKey(), result.getValue())).toList();
    }

    private static ReadingRequest reading(String code, String result) {
        boolean less = result.startsWith("<");
        var said = less ? result.substring(1) : result;
        boolean word = Character.isLetter(said.charAt(0));
        return new ReadingRequest(code, less ? "<" : "=", word ? said : (Object) new BigDecimal(said),
                word ? null : UNITS.getOrDefault(code, "mg/L"), ON_SITE.contains(code), null);
    }

    private String between(String lowest, String highest, int decimals) {
        var low = new BigDecimal(lowest);
        return new BigDecimal(highest).subtract(low).multiply(BigDecimal.valueOf(chance.nextDouble())).add(low)
                .setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
