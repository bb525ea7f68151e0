package cl.vertiente.diagnosis.form.domain;

import java.util.List;
import java.util.Optional;

/** The published versions of the questionnaire: they are added to, and none ever changes. */
public interface Questionnaires {

    /** The newest version, which new visits are asked by. */
    Questionnaire current();

    Optional<Questionnaire> version(int number);

    /** All of them, the newest first. */
    List<QuestionnaireVersion> all();

    /** Waits for anybody who publishes at the same time, so that the number that was looked at is still the next one. */
    void claim();

    void add(PublishedQuestionnaire version);
}
