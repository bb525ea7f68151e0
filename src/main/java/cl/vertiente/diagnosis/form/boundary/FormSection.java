package cl.vertiente.diagnosis.form.boundary;

import java.util.List;

/**
 * A section as the office form shows it.
 *
 * @param number of its place, from 1
 */
public record FormSection(String id, int number, String title, String hint, List<FormField> fields) {

    /** Whether the visit before has something to say to any of its questions. */
    public boolean carries() {
        return fields.stream().anyMatch(FormField::same);
    }
}
