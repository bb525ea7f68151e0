package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.NamedFile;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The photos and documents that the answers of a record name by their hash. A draft may name what has not arrived yet, since a telephone
 * sends answers before photos; what is handed in for review may not.
 */
@ApplicationScoped
public class VisitFiles {

    private static final int HASH_SHOWN = 8;
    private static final int LONGEST_CAPTION = 300;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    /** Puts the photos that arrived, and that the caller brought, among those of the record. */
    void show(Diagnosis diagnosis, Questionnaire questionnaire, Answers answers) {
        NamedFile.of(questionnaire, answers).stream().filter(NamedFile::photo)
                .forEach(file -> album.show(VisitPhotoOwner.KIND, diagnosis.id(), new PhotoSubject(file.question(), file.entry()),
                        file.sha256(), caption(file, questionnaire), file.pointer()));
    }

    /**
     * Puts the photos from which numbers were taken among those of the record.
     *
     * @throws cl.vertiente.shared.Forbidden when the caller does not write in it
     * @throws cl.vertiente.shared.StateForbids when nobody does any more
     */
    void show(Diagnosis diagnosis, List<SourcePhoto> sources) {
        diagnosis.requireWriter(caller.required().id());
        sources.forEach(source -> album.show(VisitPhotoOwner.KIND, diagnosis.id(), new PhotoSubject(source.question(), source.entry()),
                source.sha256(), null, source.pointer()));
    }

    private static String caption(NamedFile file, Questionnaire questionnaire) {
        var about = questionnaire.text(file.about().label());
        var caption = file.words() == null ? about : about + " · " + file.words();
        return caption.length() <= LONGEST_CAPTION ? caption : caption.substring(0, LONGEST_CAPTION - 1) + "…";
    }

    /** @throws cl.vertiente.shared.Invalid when a photo did not arrive or was withdrawn, or a document did not arrive, each at its place */
    void demand(Diagnosis diagnosis, Questionnaire questionnaire, Answers answers) {
        var named = NamedFile.of(questionnaire, answers);
        var photos = album.inForce(VisitPhotoOwner.KIND, diagnosis.id());
        var brought = brought(diagnosis, named.stream().filter(file -> !file.photo()).map(NamedFile::sha256).toList());
        var faults = new Faults();
        named.forEach(file -> faults.when(!(file.photo() ? photos : brought).contains(file.sha256()),
                file.photo() ? "diagnosis.photo-missing" : "diagnosis.file-missing", file.pointer(),
                questionnaire.text(file.about().label()), shown(file.sha256())));
        faults.raise();
    }

    private static String shown(String sha256) {
        return sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
    }

    /** Those of the documents that somebody of the visit brought. */
    Set<String> brought(Diagnosis diagnosis, List<String> hashes) {
        var brought = new HashSet<String>();
        diagnosis.surveyors().forEach(person -> brought.addAll(documents.broughtBy(person, hashes)));
        return brought;
    }
}
