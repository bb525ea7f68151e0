package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import java.util.Optional;
import java.util.UUID;

/**
 * The question that a photo of a visit belongs to. A photo of a question of photos is its answer. A photo of a number is of what the
 * number was taken from, a card or a book of the committee: it cannot be anything else, so nobody has to say it.
 *
 * @param group null when the question is none of a group
 */
public record PhotoQuestion(Question group, Question question) {

    /**
     * @param asked a question of the form, or one of a group behind the group's, as {@code pumps.photos}
     * @return empty when the questionnaire asks no such thing
     */
    public static Optional<PhotoQuestion> of(Questionnaire questionnaire, String asked) {
        var parts = asked.split("\\.", -1);
        var top = questionnaire.question(parts[0]);
        return switch (parts.length) {
            case 1 -> top.map(question -> new PhotoQuestion(null, question));
            case 2 -> top.flatMap(within -> within.question(parts[1]).map(question -> new PhotoQuestion(within, question)));
            default -> Optional.empty();
        };
    }

    /** Whether what is asked, if anything, is a number: then its photo is of its source. */
    public static boolean isSource(Questionnaire questionnaire, String asked) {
        return asked != null && of(questionnaire, asked).filter(PhotoQuestion::isSource).isPresent();
    }

    public boolean isSource() {
        return question.type().isNumber();
    }

    public boolean isAnswer() {
        return question.type() == QuestionType.PHOTO;
    }

    /** Whether the question is asked there: of an entry that the answers have when it is one of a group, of the record when it is not. */
    public boolean isAt(UUID entry, Answers answers) {
        return group == null ? entry == null : entry(entry, answers).isPresent();
    }

    /** What the answers say to it; empty when they say nothing there. */
    public Optional<Answer> answer(UUID entry, Answers answers) {
        return group == null ? answers.of(question.id())
                : entry(entry, answers).flatMap(found -> found.answers().of(question.id()));
    }

    /** The entry of the group; empty when the answers have none of this identifier, or the question is none of a group. */
    public Optional<Answer.Entry> entry(UUID entry, Answers answers) {
        return group == null || entry == null ? Optional.empty()
                : answers.entries(group.id()).stream().filter(one -> one.id().equals(entry.toString())).findFirst();
    }
}
