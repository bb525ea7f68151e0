package cl.vertiente.diagnosis.form.boundary;

import java.util.List;

/**
 * A section as the office form shows it.
 *
 * @param number of its place, from 1
 */
public record FormSection(String id, int number, String title, String hint, List<FormField> fields) {

    /** What the button says that takes over what is missing from the visit before. */
    public String sameStep() {
        return FormStep.SAME;
    }

    /** Whether the visit before has something to say to any of its questions. */
    public boolean carries() {
        return fields.stream().anyMatch(FormField::same);
    }
}
