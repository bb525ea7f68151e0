package cl.vertiente.diagnosis.form.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a questionnaire.
 *
 * @param label key of its text
 * @param hint key of the hint; null without one
 * @param unit as people write it; null without one
 * @param source where the question comes from, as the programme's reference names it
 * @param keptByRecord the record of the visit holds it, not the answers: it stands on the printed form and is not asked twice
 * @param missing the ways in which it may be left without a value
 * @param carried whether <i>sin cambios</i> makes sense: the value of the visit before is likely to hold
 * @param personal data about a person
 * @param relevance when it is asked; null for always
 * @param requiredIf when it is required although it is not always; null for never
 * @param constraint what a value has to keep; null for nothing
 * @param format null unless it is a text of a form
 * @param asset what it says of an installation: a code of its attributes, or {@code @name}, {@code @condition}, {@code @installedOn},
 *        {@code @position}, {@code @note}, {@code @photos}; null when it says nothing of one
 * @param assetKind of the installations that the entries of a group are; null for others
 * @param questions of each entry of a group; empty for others
 */
public record Question(String id, QuestionType type, String label, String hint, String unit, String source, boolean required,
        boolean keptByRecord, Set<MissingKind> missing, boolean carried, boolean personal, Rule relevance, Rule requiredIf,
                Rule constraint, Limits limits,
        TextFormat format, List<Choice> choices, String asset, String assetKind, List<Question> questions) {

    private static final int SEVERAL_LINES = 400;

    public Question {
        missing = Set.copyOf(missing);
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String fieldId) {
        return questions.stream().filter(question -> question.id().equals(fieldId)).findFirst();
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /** Whether its text takes several lines. */
    public boolean isLong() {
        return type == QuestionType.TEXT && format == null && limits.length() >= SEVERAL_LINES;
    }

    public boolean isGroup() {
        return type == QuestionType.GROUP;
    }
}
