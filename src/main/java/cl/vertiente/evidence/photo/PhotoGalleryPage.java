package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.FormFiles;
import cl.vertiente.evidence.photo.WithdrawPhoto.WithdrawRequest;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The photos of whatever a page shows, with the forms that add and withdraw some; the tag says whose they are. */
@Named("photoGallery")
@RequestScoped
public class PhotoGalleryPage {

    private static final String WITHDRAW = "retirar";
    private static final int METRES = 1000;

    @Inject
    private ReadPhotos readPhotos;

    @Inject
    private AttachPhoto attachPhoto;

    @Inject
    private WithdrawPhoto withdrawPhoto;

    @Inject
    private FormFiles files;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Typed typed;

    @Inject
    private Notices notices;

    @Inject
    private Precondition precondition;

    @Inject
    private Messages messages;

    private final Map<PhotoKey, List<PhotoView>> shown = new HashMap<>();
    private Part taken;
    private List<Part> chosen;
    private String caption;
    private String reason;

    /** @param question null for all photos of the owner */
    public List<PhotoView> of(String kind, UUID ownerId, UUID within, String question) {
        return shown.computeIfAbsent(new PhotoKey(kind, ownerId, within), key -> readPhotos.of(key, false)).stream()
                .filter(photo -> question == null || question.isEmpty() || question.equals(photo.questionId())).toList();
    }

    /** Adds what was chosen, one after the other; the first that is refused is named, and those before it are there. */
    public void attach() {
        forms.submit(address, () -> {
            var parts = Stream.concat(Stream.ofNullable(taken), Stream.ofNullable(chosen).flatMap(List::stream))
                    .filter(FormFiles::isThere).toList();
            if (parts.isEmpty()) {
                forms.fault("/files", messages.get("evidence.photo.none"));
            }
            int added = 0;
            for (var part : parts) {
                added += attach(part) ? 1 : 0;
            }
            if (added > 0) {
                notices.say("evidence.photo.added", added);
            }
            return here(WITHDRAW);
        });
    }

    private boolean attach(Part part) {
        var sha256 = forms.isFaulty() ? null : files.store("/files", part);
        var asked = new PhotoRequest(sha256, caption, address.parameter("photo-question"),
                typed.id("/files", address.parameter("photo-asset")), null, null);
        if (sha256 == null || !typed.accepts(asked)) {
            return false;
        }
        try {
            attachPhoto.attach(key(), Ids.derived(Ids.parse(address.parameter("photo-base")), sha256), asked);
            return true;
        } catch (BusinessException refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                throw refusal;
            }
            var fault = refusal.faults().get(0);
            forms.fault("/files", messages.get("evidence.file-refused", FormFiles.name(part),
                    messages.format(fault.key(), fault.arguments())));
            return false;
        }
    }

    public void withdraw() {
        forms.submit(address, () -> {
            var asked = new WithdrawRequest(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            precondition.expect(address.parameter("photo-version"), true);
            withdrawPhoto.withdraw(key(), Ids.parse(address.parameter("photo-id")), asked);
            notices.say("evidence.photo.withdrawn-now");
            return here(WITHDRAW);
        });
    }

    PhotoKey key() {
        var within = address.parameter("photo-within");
        return new PhotoKey(address.parameter("photo-kind"), Ids.parse(address.parameter("photo-owner")),
                within == null ? null : Ids.parse(within));
    }

    /** This page again, with what its address says but for one name. */
    String here(String without) {
        return Address.address(address.getPath(), asked(without));
    }

    /** The same with a photo under that name. */
    String with(String name, PhotoView photo) {
        var query = asked(name);
        query.put(name, photo.id().toString());
        return Address.address(address.getPath(), query);
    }

    private Map<String, String> asked(String without) {
        var query = new LinkedHashMap<String, String>();
        address.query().forEach((name, values) -> query.put(name, values.get(0)));
        query.remove(without);
        return query;
    }

    public String withdrawal(PhotoView photo) {
        return with(WITHDRAW, photo) + "#retirar-foto";
    }

    /** Whether something is being said of a photo: then its form alone asks for a reason. */
    public boolean isSaying() {
        return address.parameter(WITHDRAW) != null || address.parameter(PhotoReleasePage.CHOSEN) != null;
    }

    public String getBack() {
        return here(WITHDRAW);
    }

    /** The photo whose withdrawal is in view; null when none is. */
    public PhotoView withdrawn(List<PhotoView> photos) {
        return named(WITHDRAW, photos);
    }

    /** The photo that the address has under a name; null when it has none. */
    PhotoView named(String name, List<PhotoView> photos) {
        var wanted = address.parameter(name);
        return photos.stream().filter(photo -> photo.id().toString().equals(wanted)).findFirst().orElse(null);
    }

    public String version(PhotoView photo) {
        return "\"" + ETags.of(photo).getValue() + "\"";
    }

    /** Under which the photos of this form are attached: sent twice, they are there once. */
    public UUID getBase() {
        var sent = address.isPost() ? address.parameter("photo-base") : null;
        return sent == null ? Ids.next() : Ids.parse(sent);
    }

    /** What is to be seen on it, for who cannot see it. */
    public String described(PhotoView photo) {
        return Objects.requireNonNullElseGet(photo.caption(), () -> photo.sourceOf() == null
                ? messages.get("evidence.photo.no-caption", Show.instant(photo.attachedAt()))
                : messages.get("evidence.photo.source-of", photo.sourceOf()));
    }

    /** {@code A 3,4 km del sistema}. */
    public String word(PhotoView photo, PhotoFlag flag) {
        var kilometres = photo.metresFromSystem() == null ? null
                : BigDecimal.valueOf(photo.metresFromSystem()).divide(BigDecimal.valueOf(METRES), 1, RoundingMode.HALF_UP);
        return messages.get("evidence.photo.flag." + flag.name(), Show.number(kilometres));
    }

    public String time(PhotoView photo) {
        return messages.get("evidence.photo.time." + photo.camera().time().name(), Show.instant(photo.camera().takenAt()));
    }

    public Part getTaken() {
        return taken;
    }

    public void setTaken(Part taken) {
        this.taken = taken;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
