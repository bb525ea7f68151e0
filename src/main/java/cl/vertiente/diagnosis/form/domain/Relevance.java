package cl.vertiente.diagnosis.form.domain;

/** Which questions are asked, by what was answered before them. */
public final class Relevance {

    private final Questionnaire questionnaire;
    private final Facts facts;

    private Relevance(Questionnaire questionnaire, Facts facts) {
        this.questionnaire = questionnaire;
        this.facts = facts;
    }

    public static Relevance of(Questionnaire questionnaire, Answers answers) {
        return new Relevance(questionnaire, Facts.of(questionnaire, answers));
    }

    public boolean isAsked(String questionId) {
        return facts.isRelevant(questionnaire.question(questionId).orElseThrow());
    }

    /** @param index of an entry; what cannot be told of one too many is asked */
    public boolean isAsked(String groupId, int index, String fieldId) {
        var group = questionnaire.question(groupId).orElseThrow();
        return facts.entry(groupId, index).map(entry -> entry.isRelevant(group.question(fieldId).orElseThrow())).orElse(true);
    }
}
