package cl.vertiente.demo.world;

import java.util.List;
import java.util.Map;

/**
 * What the demonstration tells of a parameter of a committee.
 *
 * @param results of its samples, the earliest first
 * @param opens which of them opens the alert, the first being 1; empty when none does
 * @param fate how far the alert came, or {@code NOT_ACCREDITED}; empty when there is none
 * @param reason why the alert is discarded
 */
record DemoWaterStory(String dohId, boolean field, String code, List<String> results, String fate, String opens, String reason) {

    static List<DemoWaterStory> all() {
        return DemoCsv.read("water.csv").stream().map(DemoWaterStory::of).toList();
    }

    private static DemoWaterStory of(Map<String, String> row) {
        return new DemoWaterStory(row.get("id_doh"), row.get("metodo").equals("FIELD"), row.get("parametro"),
                List.of(row.get("valores").split(" ")), row.get("destino"), row.get("abre"), row.get("motivo"));
    }

    /** The result of a sample, counted from the latest, which is zero; null when there is none so early. */
    String result(int fromLatest) {
        int index = results.size() - 1 - fromLatest;
        return index < 0 ? null : results.get(index);
    }

    /** Which of the samples opens the alert, counted from the latest. */
    int opensFromLatest() {
        return results.size() - Integer.parseInt(opens);
    }

    /** The same of another parameter. */
    DemoWaterStory as(String other) {
        return new DemoWaterStory(dohId, field, other, results, fate, opens, reason);
    }

    boolean hasAlert() {
        return !fate.isEmpty() && !fate.equals("NOT_ACCREDITED");
    }
}
