package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.shared.web.Forms;
import java.util.List;
import java.util.Map;

/**
 * A question as the office form shows it.
 *
 * @param pointer of its answer, which is also how its fault is found; its field is named after it
 * @param asked false when the answers so far make it unnecessary, for the reason that {@code when} says
 * @param when sentence of its relevance; null when it is always asked
 * @param value what stands in the field, as it was typed or as Chile writes it
 * @param parts of a point, by {@code lat}, {@code lon}, {@code accuracy}, {@code zone}, {@code easting}, {@code northing}, {@code source}
 * @param options of a choice, a list of choices, yes or no; the files of a list of files
 * @param missing the ways in which it may be left without a value
 * @param previous what the visit before said, in words; null when it said nothing
 * @param same whether it may be answered as the visit before did
 * @param entries of a group
 */
public record FormField(Question question, String pointer, String label, String hint, boolean asked, String when, String value,
        Map<String, String> parts, List<FormOption> options, List<FormOption> missing, String previous, boolean same,
        List<FormEntry> entries) {

    /** An answer that is offered. */
    public record FormOption(String value, String label, boolean chosen) {
    }

    /** @param title what tells it from the others; empty before it was answered */
    public record FormEntry(int index, String id, String title, List<FormField> fields) {
    }

    public String name() {
        return Forms.fieldId(pointer);
    }

    public String id() {
        return question.id();
    }

    public QuestionType type() {
        return question.type();
    }

    public String unit() {
        return question.unit();
    }

    public boolean required() {
        return question.required();
    }

    public boolean group() {
        return question.isGroup();
    }

    public int most() {
        return question.limits().entries();
    }

    /** What the button says that adds an entry of a group. */
    public String addStep() {
        return "add-" + id();
    }

    /** What the button says that takes one away. */
    public String removeStep(int index) {
        return "remove-" + id() + "-" + index;
    }

    /** Which control answers it. */
    public String control() {
        return switch (question.type()) {
            case INTEGER, DECIMAL -> "number";
            case CHOICE, CONDITION, YES_NO -> "select";
            case MULTI_CHOICE -> "checks";
            case PHOTO, FILE -> "files";
            case GEOPOINT -> "point";
            case GROUP -> "group";
            case DATE -> value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
            case DATETIME -> value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}") ? "datetime-local" : "text";
            case TEXT -> question.isLong() ? "lines" : "text";
        };
    }
}
