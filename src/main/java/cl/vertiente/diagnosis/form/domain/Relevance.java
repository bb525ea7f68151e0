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

    /** @param index of an entry that was answered */
    public boolean isAsked(String groupId, int index, String fieldId) {
        var group = questionnaire.question(groupId).orElseThrow();
        return index >= group.limits().entries() || facts.entry(groupId, index).isRelevant(group.question(fieldId).orElseThrow());
    }
}
