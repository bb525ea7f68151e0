package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.boundary.FormField;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.PhotoView;
import cl.vertiente.evidence.photo.ReadPhotos;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The photos of the papers that numbers were taken from, beside the numbers: those that the record has, and those that came with a form
 * that is not saved yet. A number is named as an observation names it, {@code pumps/<id>/power}.
 */
@Named("sourcePhotos")
@RequestScoped
public class SourcePhotosPage {

    private static final String HASH = "[0-9a-f]{64}";
    private static final String DEVICE_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private ReadPhotos readPhotos;

    @Inject
    private SectionFiles files;

    @Inject
    private Address address;

    private final Map<UUID, List<PhotoView>> known = new HashMap<>();
    private final Map<String, List<String>> waiting = new LinkedHashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private UUID record;

    /** Stores what came with the form. @param answers as they came */
    void receive(Section section, Answers answers) {
        numbers(section, answers, (field, pointer) -> {
            var name = Forms.fieldId(pointer) + "-source";
            var hashes = Stream.concat(address.values(name).stream().filter(hash -> hash.matches(HASH)),
                    files.stored(name + "-file", pointer).stream()).distinct().toList();
            if (!hashes.isEmpty()) {
                waiting.put(field, hashes);
            }
        });
    }

    /** @param answers as the form shows them */
    void open(UUID diagnosisId, Section section, Answers answers) {
        record = diagnosisId;
        numbers(section, answers, (field, pointer) -> fields.put(pointer, field));
    }

    /** What came with the form, as it is to be kept. */
    List<SourcePhoto> toKeep() {
        var kept = new ArrayList<SourcePhoto>();
        fields.forEach((pointer, field) -> waiting.getOrDefault(field, List.of()).forEach(hash -> {
            var parts = field.split("/");
            kept.add(parts.length == 1 ? new SourcePhoto(pointer, field, null, hash)
                    : new SourcePhoto(pointer, parts[0] + "." + parts[2], UUID.fromString(parts[1]), hash));
        }));
        return List.copyOf(kept);
    }

    private static void numbers(Section section, Answers answers, BiConsumer<String, String> each) {
        section.questions().forEach(question -> {
            if (question.type().isNumber()) {
                each.accept(question.id(), "/answers/" + question.id());
            }
            var entries = answers.entries(question.id());
            for (int i = 0; i < entries.size(); i++) {
                var entry = question.id() + "/" + entries.get(i).id() + "/";
                var at = "/answers/" + question.id() + "/" + i + "/";
                boolean named = entries.get(i).id().matches(DEVICE_ID);
                question.questions().stream().filter(inner -> named && inner.type().isNumber())
                        .forEach(inner -> each.accept(entry + inner.id(), at + inner.id()));
            }
        });
    }

    /** Hashes of what came with the form and is not saved yet. */
    public List<String> waiting(FormField field) {
        return waiting.getOrDefault(fields.get(field.pointer()), List.of());
    }

    public List<PhotoView> at(FormField field) {
        return Optional.ofNullable(fields.get(field.pointer())).map(name -> of(record, name)).orElse(List.of());
    }

    /** Of a number of a record. */
    public List<PhotoView> of(UUID diagnosisId, String field) {
        return known.computeIfAbsent(diagnosisId, id -> readPhotos.of(new PhotoKey(VisitPhotoOwner.KIND, id, null), false).stream()
                        .filter(photo -> photo.sourceOf() != null).toList())
                .stream().filter(photo -> field.equals(name(photo))).toList();
    }

    private static String name(PhotoView photo) {
        var parts = photo.questionId().split("\\.");
        return parts.length == 1 ? parts[0] : parts[0] + "/" + photo.assetId() + "/" + parts[1];
    }
}
