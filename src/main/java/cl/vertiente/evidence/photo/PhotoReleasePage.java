package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.photo.ReleasePhoto.ReleaseRequest;
import cl.vertiente.evidence.photo.ReleasePhoto.RetractRequest;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import cl.vertiente.shared.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether reports show a photo, and the forms that say so; they stand among the photos of whatever a page shows. */
@Named("photoRelease")
@RequestScoped
public class PhotoReleasePage {

    /** Under which the address names a photo. */
    static final String CHOSEN = "informes";

    private static final int LONGEST = 160;

    @Inject
    private ReleasePhoto releasePhoto;

    @Inject
    private PhotoGalleryPage gallery;

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

    private String caption;
    private boolean agreed;
    private String reason;

    public void release() {
        forms.submit(address, () -> {
            var asked = new ReleaseRequest(typed.text(caption), agreed);
            if (!typed.accepts(asked)) {
                return null;
            }
            precondition.expect(address.parameter("photo-version"), true);
            releasePhoto.release(gallery.key(), Ids.parse(address.parameter("photo-id")), asked);
            notices.say("evidence.photo.release.now");
            return gallery.here(CHOSEN);
        });
    }

    public void retract() {
        forms.submit(address, () -> {
            var asked = new RetractRequest(typed.text(reason));
            if (!typed.accepts(asked)) {
                return null;
            }
            precondition.expect(address.parameter("photo-version"), true);
            releasePhoto.retract(gallery.key(), Ids.parse(address.parameter("photo-id")), asked);
            notices.say("evidence.photo.retract.now");
            return gallery.here(CHOSEN);
        });
    }

    /** Where the form about a photo stands. */
    public String form(PhotoView photo) {
        return gallery.with(CHOSEN, photo) + "#foto-informes";
    }

    public String getBack() {
        return gallery.here(CHOSEN);
    }

    /** The photo of which something is to be said, with its caption as the words that are proposed; null when it is none. */
    public PhotoView chosen(List<PhotoView> photos) {
        var photo = gallery.named(CHOSEN, photos);
        if (photo != null && photo.caption() != null && !address.isPost()) {
            caption = photo.caption().substring(0, Math.min(photo.caption().length(), LONGEST));
        }
        return photo;
    }

    public boolean isShown(PhotoView photo) {
        return photo.release() != null && photo.release().shown();
    }

    /** What was said last of showing it; null when nothing was. */
    public String said(PhotoView photo) {
        var said = photo.release();
        if (said == null) {
            return null;
        }
        return messages.get(said.shown() ? "evidence.photo.release.said" : "evidence.photo.retract.said",
                said.shown() ? said.caption() : said.reason(), said.by().name(), Show.instant(said.at()));
    }

    /** What is proposed to stand under it. */
    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
