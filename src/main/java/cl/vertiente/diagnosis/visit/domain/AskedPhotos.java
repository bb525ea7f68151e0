package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Relevance;
import java.util.UUID;

/**
 * Which photos of a record speak for what it says: those of a question that is not asked are kept, and prove nothing; nor does the source
 * of a number that is not there.
 */
public final class AskedPhotos {

    private final Answers answers;
    private final Questionnaire questionnaire;
    private final Relevance relevance;

    public AskedPhotos(Questionnaire questionnaire, Answers answers) {
        this.answers = answers;
        this.questionnaire = questionnaire;
        this.relevance = Relevance.of(questionnaire, answers);
    }

    /**
     * @param question as {@link NamedFile#question} names it; null for a photo of the whole visit
     * @param entry of the group; null outside of groups
     */
    public boolean shows(String question, UUID entry) {
        if (question == null) {
            return true;
        }
        var parts = question.split("\\.", 2);
        var group = questionnaire.question(parts[0]);
        var number = PhotoQuestion.of(questionnaire, question).filter(PhotoQuestion::isSource);
        if (number.isPresent() && !(number.get().answer(entry, answers).orElse(null) instanceof Answer.Given)) {
            return false;
        }
        return group.isEmpty() || relevance.isAsked(parts[0]) && (parts.length == 1 || entry == null
                || isAsked(parts[0], parts[1], entry.toString()));
    }

    private boolean isAsked(String group, String field, String entry) {
        var entries = answers.entries(group);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(entry)) {
                return relevance.isAsked(group, i, field);
            }
        }
        return true;
    }
}
