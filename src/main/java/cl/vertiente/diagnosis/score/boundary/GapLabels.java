package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.score.domain.GapReason;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The names that published tables and forms give to what a gap speaks of. */
@ApplicationScoped
public class GapLabels {

    @Inject
    private IndexTables tables;

    @Inject
    private Questionnaires forms;

    /** Of the rule, as the table by which it was applied has it. */
    String rule(GapReason reason) {
        return tables.version(reason.tableVersion()).map(published -> published.table().text(reason.rule())).orElse(reason.rule())
                .replace("{0}", reason.name());
    }

    /**
     * Of a question, as the newest form that asks it has it.
     *
     * @param ref the question, or a field of a group behind it; one that no form asks stands for itself
     */
    String question(String ref) {
        var parts = ref.split("[./]");
        return parts.length == 0 ? ref : forms.all().stream().map(form -> forms.version(form.version()).orElseThrow())
                .filter(form -> form.question(parts[0]).isPresent()).findFirst().map(form -> label(form, parts)).orElse(ref);
    }

    private static String label(Questionnaire form, String... parts) {
        var question = form.question(parts[0]).orElseThrow();
        var label = form.text(question.label());
        return parts.length == 1 ? label : question.question(parts[parts.length - 1])
                .map(field -> label + " · " + form.text(field.label())).orElse(label);
    }
}
