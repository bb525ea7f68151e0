package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.web.Typed;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is typed of a sample. Results stand under the code of their parameter; one that is left empty was not measured. */
public class SampleForm {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Boolean> onSite = new HashMap<>();
    private Part evidence;

    static SampleForm fresh() {
        var form = new SampleForm();
        form.texts.put("method", SampleMethod.LABORATORY.name());
        form.texts.put("waterType", WaterType.TREATED.name());
        return form;
    }

    static SampleForm of(SampleView sample) {
        var form = new SampleForm();
        form.texts.put("method", sample.method().name());
        form.texts.put("waterType", sample.waterType().name());
        form.texts.put("takenAt", moment(sample.takenAt()));
        form.texts.put("receivedAt", moment(sample.receivedAt()));
        form.texts.put("bacteriologyReadAt", moment(sample.bacteriologyReadAt()));
        form.texts.put("reportDate", sample.reportDate() == null ? null : sample.reportDate().toString());
        form.texts.put("point", sample.point());
        form.texts.put("sampler", sample.sampler());
        form.texts.put("laboratory", sample.laboratory());
        form.texts.put("accreditation", sample.accreditation());
        form.texts.put("accredited", sample.accredited() == null ? null : sample.accredited().toString());
        form.texts.put("reportNumber", sample.reportNumber());
        form.texts.put("sampleNumber", sample.sampleNumber());
        form.texts.put("fieldKit", sample.fieldKit());
        form.texts.put("note", sample.note());
        form.texts.put("evidenceSha256", sample.evidenceSha256());
        sample.readings().stream().filter(reading -> !reading.computed()).forEach(form::take);
        return form;
    }

    private static String moment(Instant at) {
        return at == null ? null : at.atZone(Chile.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private void take(SampleView.Reading reading) {
        signs.put(reading.code(), reading.qualifier());
        values.put(reading.code(), reading.value() instanceof BigDecimal number ? WaterWords.number(number)
                : String.valueOf(reading.value()));
        units.put(reading.code(), reading.unit());
        onSite.put(reading.code(), reading.onSite());
    }

    /** The codes of what was measured, in the order in which they are sent. */
    List<String> measured(List<ParameterView> parameters) {
        return parameters.stream().map(ParameterView::code).filter(code -> values.get(code) != null && !values.get(code).isBlank())
                .toList();
    }

    SampleRequest request(UUID system, UUID agreement, UUID diagnosis, List<ParameterView> parameters, Typed typed) {
        var readings = new ArrayList<ReadingRequest>();
        for (var parameter : parameters) {
            var code = parameter.code();
            var text = typed.text(values.get(code));
            if (text != null) {
                var number = parameter.kind().takesNumbers() && (parameter.words().isEmpty() || text.matches("[\\d.,]+"))
                        ? typed.decimal("/values/" + code, text) : null;
                var unit = number == null || parameter.units().size() > 1 && units.get(code) != null ? units.get(code) : parameter.unit();
                readings.add(new ReadingRequest(code, signs.getOrDefault(code, "="), number == null ? text : number,
                        number == null ? null : unit, Boolean.TRUE.equals(onSite.get(code)), null));
            }
        }
        var accredited = texts.get("accredited");
        return new SampleRequest(system, agreement, diagnosis, typed.choice(SampleMethod.class, "/method", texts.get("method")),
                typed.choice(WaterType.class, "/waterType", texts.get("waterType")), typed.moment("/takenAt", texts.get("takenAt")),
                typed.moment("/receivedAt", texts.get("receivedAt")), typed.moment("/bacteriologyReadAt", texts.get("bacteriologyReadAt")),
                typed.date("/reportDate", texts.get("reportDate")), typed.text(texts.get("point")), typed.text(texts.get("sampler")),
                typed.text(texts.get("laboratory")), typed.text(texts.get("accreditation")),
                accredited == null || accredited.isBlank() ? null : Boolean.valueOf(accredited), typed.text(texts.get("reportNumber")),
                typed.text(texts.get("sampleNumber")), typed.text(texts.get("fieldKit")), typed.text(texts.get("evidenceSha256")),
                typed.text(texts.get("note")), readings);
    }

    void keepEvidence(String sha256) {
        texts.put("evidenceSha256", sha256);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getSigns() {
        return signs;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public Map<String, Boolean> getOnSite() {
        return onSite;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }
}
