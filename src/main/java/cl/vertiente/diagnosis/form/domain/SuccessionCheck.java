package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.committee.domain.AssetKind;
import java.util.ArrayList;
import java.util.List;

/** What a new version has to keep of the one before, so that records of both can be read beside each other; and of the asset register. */
public final class SuccessionCheck {

    private final List<FormFault> faults = new ArrayList<>();

    private SuccessionCheck() {
    }

    public static List<FormFault> faults(Questionnaire before, Questionnaire next, List<AssetKind> kinds) {
        var check = new SuccessionCheck();
        if (next.version() != before.version() + 1) {
            check.fault("/version", "next", before.version() + 1);
        }
        for (int s = 0; s < next.sections().size(); s++) {
            var questions = next.sections().get(s).questions();
            for (int q = 0; q < questions.size(); q++) {
                var question = questions.get(q);
                var pointer = "/sections/" + s + "/questions/" + q;
                before.question(question.id()).ifPresent(earlier -> check.question(earlier, question, pointer));
                check.assets(question, kinds, pointer);
            }
        }
        for (int i = 0; i < next.indicators().size(); i++) {
            var indicator = next.indicators().get(i);
            boolean other = before.indicators().stream().anyMatch(earlier -> earlier.code().equals(indicator.code())
                    && earlier.kind() != indicator.kind());
            if (other) {
                check.fault("/indicators/" + i + "/kind", "kind-changed", indicator.code());
            }
        }
        return List.copyOf(check.faults);
    }

    private void fault(String pointer, String key, Object... arguments) {
        faults.add(new FormFault(pointer, "diagnosis.form.definition." + key, arguments));
    }

    private void question(Question earlier, Question later, String pointer) {
        if (earlier.type() != later.type()) {
            fault(pointer + "/type", "type-changed", later.id());
        } else if (later.type().isNumber() && !String.valueOf(earlier.unit()).equals(String.valueOf(later.unit()))) {
            fault(pointer + "/unit", "unit-changed", later.id());
        }
        for (int i = 0; i < later.questions().size(); i++) {
            var field = later.questions().get(i);
            var at = pointer + "/questions/" + i;
            earlier.question(field.id()).ifPresent(known -> question(known, field, at));
        }
    }

    private void assets(Question question, List<AssetKind> kinds, String pointer) {
        if (question.assetKind() == null) {
            return;
        }
        var kind = kinds.stream().filter(known -> known.code().equals(question.assetKind())).findFirst();
        if (kind.isEmpty()) {
            fault(pointer + "/assetKind", "asset-kind", question.assetKind());
            return;
        }
        for (int i = 0; i < question.questions().size(); i++) {
            var asset = question.questions().get(i).asset();
            if (asset != null && !asset.startsWith("@") && kind.get().attribute(asset).isEmpty()) {
                fault(pointer + "/questions/" + i + "/asset", "asset-attribute", asset, kind.get().name());
            }
        }
    }
}
