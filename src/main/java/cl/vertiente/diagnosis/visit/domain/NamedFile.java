package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A photo or another file that an answer names by its hash.
 *
 * @param pointer of the hash in the answers, as {@code /answers/pumps/0/photos/1}
 * @param question of the answer; within a group behind the group's, as {@code pumps.photos}
 * @param entry of the group, which is the installation that it shows; null outside of groups
 * @param about the question that it belongs to: the condition that it proves, the group that it is of, or the question itself
 * @param words what is to be seen: what tells the entry from others, and the sentence beside the condition; null when nothing was said
 * @param photo false for a document
 */
public record NamedFile(String pointer, String question, UUID entry, Question about, String words, String sha256, boolean photo) {

    private static final String PHOTOS = "_photos";
    private static final String NOTE = "_note";
    private static final String ENTRY_NOTE = "note";

    /** All of them, in the order of the questionnaire. */
    public static List<NamedFile> of(Questionnaire questionnaire, Answers answers) {
        var files = new ArrayList<NamedFile>();
        questionnaire.sections().stream().flatMap(section -> section.questions().stream()).forEach(question -> {
            if (question.isGroup()) {
                entries(question, answers, files);
            } else if (question.type().isFiles()) {
                var stem = question.id().endsWith(PHOTOS) ? question.id().substring(0, question.id().length() - PHOTOS.length()) : null;
                var about = Optional.ofNullable(stem).flatMap(questionnaire::question).orElse(question);
                add(new Place("/answers/" + question.id(), question.id(), null, about, stem == null ? null : text(answers, stem + NOTE)),
                        question, answers, files);
            }
        });
        return List.copyOf(files);
    }

    /** Where in the answers the hashes of one answer stand. */
    private record Place(String pointer, String question, UUID entry, Question about, String words) {
    }

    private static void entries(Question group, Answers answers, List<NamedFile> files) {
        var entries = answers.entries(group.id());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var said = Stream.of(text(entry.answers(), group.questions().get(0).id()), text(entry.answers(), ENTRY_NOTE))
                    .filter(words -> words != null).reduce((name, note) -> name + ": " + note).orElse(null);
            var at = "/answers/" + group.id() + "/" + i + "/";
            group.questions().stream().filter(question -> question.type().isFiles()).forEach(question -> add(new Place(at + question.id(),
                    group.id() + "." + question.id(), id(entry.id()), group, said), question, entry.answers(), files));
        }
    }

    private static void add(Place place, Question question, Answers answers, List<NamedFile> files) {
        if (answers.of(question.id()).orElse(null) instanceof Answer.Given given && given.value().isArray()) {
            var hashes = StreamSupport.stream(given.value().spliterator(), false).map(hash -> hash.asText()).toList();
            for (int i = 0; i < hashes.size(); i++) {
                files.add(new NamedFile(place.pointer() + "/" + i, place.question(), place.entry(), place.about(), place.words(),
                        hashes.get(i), question.type() == QuestionType.PHOTO));
            }
        }
    }

    /** Entries are installations under the identifier of their device; an entry of another kind needs none. */
    private static UUID id(String entry) {
        try {
            return UUID.fromString(entry);
        } catch (IllegalArgumentException named) {
            return null;
        }
    }

    private static String text(Answers answers, String question) {
        return answers.of(question).filter(Answer.Given.class::isInstance).map(answer -> ((Answer.Given) answer).value().asText())
                .filter(text -> !text.isBlank()).orElse(null);
    }
}
